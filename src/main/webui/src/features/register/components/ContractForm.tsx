import { MultiSelect, Select, TextInput } from '@mantine/core'
import type { Contract, ContractDetails, ContractKind } from '@/api/types'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { useSaveContract } from '../api/save-contract'
import { EntryDialog } from '@/components/EntryDialog'
import classes from '@/components/EntryDialog.module.css'
import { useEntryForm } from '@/components/use-entry-form'

const KINDS: ContractKind[] = ['SALE', 'LEASE', 'MAINTENANCE', 'CLOUD_TERMS', 'OTHER']
const RENEWALS = ['AUTOMATIC', 'MANUAL', 'NONE'] as const

export function ContractForm({ contract, onClose }: { contract: Contract | null; onClose: () => void }) {
  const { t } = useTexts()
  const { dossier } = useDossierScope()
  const save = useSaveContract(dossier.id, contract)
  const vendors = dossier.parties
    .filter((party) => party.function !== 'HOSPITAL')
    .map((party) => ({ value: party.id, label: party.name }))
  const initial: ContractDetails = {
    kind: contract?.kind ?? 'MAINTENANCE',
    name: contract?.name ?? '',
    number: contract?.number ?? '',
    signedOn: contract?.signedOn ?? '',
    from: contract?.from ?? '',
    to: contract?.to ?? '',
    renewal: contract?.renewal ?? 'AUTOMATIC',
    contractingPartyId: contract?.contractingPartyId ?? vendors[0]?.value ?? '',
    performingPartyId: contract?.performingPartyId ?? null,
    systemIds: contract?.systemIds ?? [],
  }
  const { form, submit } = useEntryForm(
    initial,
    contract === null,
    {
      name: (value) => (value.trim() ? null : t('form.required')),
      to: (value, values) => (value && values.from && value < values.from ? t('form.endBeforeStart') : null),
    },
    save,
    onClose,
  )
  return (
    <EntryDialog
      title={t(contract ? 'register.editContract' : 'register.addContract')}
      problem={save.error}
      saving={save.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <div className={classes.pair}>
        <Select
          label={t('register.kind')}
          data={KINDS.map((value) => ({ value, label: t(`contractKind.${value}`) }))}
          allowDeselect={false}
          {...form.getInputProps('kind')}
        />
        <TextInput label={t('register.contractName')} required maxLength={200} {...form.getInputProps('name')} />
        <TextInput label={t('register.number')} maxLength={100} {...form.getInputProps('number')} />
        <TextInput type="date" label={t('register.signedOn')} {...form.getInputProps('signedOn')} />
        <TextInput type="date" label={t('register.from')} {...form.getInputProps('from')} />
        <TextInput type="date" label={t('register.to')} {...form.getInputProps('to')} />
        <Select
          label={t('register.renewal')}
          data={RENEWALS.map((value) => ({ value, label: t(`renewal.${value}`) }))}
          allowDeselect={false}
          {...form.getInputProps('renewal')}
        />
        <Select label={t('register.contracting')} data={vendors} allowDeselect={false} {...form.getInputProps('contractingPartyId')} />
        <Select
          label={t('register.performing')}
          description={t('register.performingHint')}
          placeholder={t('register.samePerformer')}
          data={vendors}
          clearable
          {...form.getInputProps('performingPartyId')}
        />
        <MultiSelect
          label={t('register.covers')}
          data={dossier.systems.map((system) => ({ value: system.id, label: system.name }))}
          {...form.getInputProps('systemIds')}
        />
      </div>
    </EntryDialog>
  )
}
