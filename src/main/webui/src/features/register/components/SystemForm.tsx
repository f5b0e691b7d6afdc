import { Select, TextInput } from '@mantine/core'
import type { System, SystemDetails, SystemKind } from '@/api/types'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { useSaveSystem } from '../api/save-system'
import { EntryDialog } from '@/components/EntryDialog'
import classes from '@/components/EntryDialog.module.css'
import { useEntryForm } from '@/components/use-entry-form'

const KINDS: SystemKind[] = ['EHR', 'DEPARTMENTAL', 'MEDICAL_DEVICE', 'BILLING', 'NETWORK', 'OTHER']

export function SystemForm({ system, onClose }: { system: System | null; onClose: () => void }) {
  const { t } = useTexts()
  const { dossier } = useDossierScope()
  const save = useSaveSystem(dossier.id, system)
  const initial: SystemDetails = {
    kind: system?.kind ?? 'DEPARTMENTAL',
    name: system?.name ?? '',
    vendorId: system?.vendorId ?? null,
    performerId: system?.performerId ?? null,
  }
  const { form, submit } = useEntryForm(
    initial,
    system === null,
    { name: (value) => (value.trim() ? null : t('form.required')) },
    save,
    onClose,
  )
  const parties = dossier.parties.map((party) => ({ value: party.id, label: party.name }))
  return (
    <EntryDialog
      title={t(system ? 'register.editSystem' : 'register.addSystem')}
      problem={save.error}
      saving={save.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <div className={classes.pair}>
        <Select
          label={t('register.kind')}
          data={KINDS.map((value) => ({ value, label: t(`systemKind.${value}`) }))}
          allowDeselect={false}
          {...form.getInputProps('kind')}
        />
        <TextInput label={t('register.systemName')} required maxLength={200} {...form.getInputProps('name')} />
        <Select label={t('register.vendor')} placeholder={t('register.undecided')} data={parties} clearable {...form.getInputProps('vendorId')} />
        <Select
          label={t('register.performer')}
          placeholder={t('register.samePerformer')}
          data={parties}
          clearable
          {...form.getInputProps('performerId')}
        />
      </div>
    </EntryDialog>
  )
}
