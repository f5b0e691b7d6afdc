import { Checkbox, Select, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { fieldErrors } from '@/api/problem'
import type { Relaxation, RelaxationDetails } from '@/api/types'
import { EntryDialog } from '@/components/EntryDialog'
import classes from '@/components/EntryDialog.module.css'
import { tell } from '@/components/messages'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { changedFields, emptyAsNull } from '@/lib/changed-fields'
import { today } from '@/lib/dates'
import { useSaveRelaxation } from '../api/save-relaxation'
import { useRowChoices } from './use-row-choices'

/** Enters a measure that is relaxed, or prolongs one, which then needs a new decision. */
export function RelaxationForm({ relaxation, onClose }: { relaxation: Relaxation | null; onClose: () => void }) {
  const { t } = useTexts()
  const { dossier, mine } = useDossierScope()
  const save = useSaveRelaxation(dossier.id, relaxation)
  const rows = useRowChoices()
  const known = relaxation?.details
  const initial = {
    measure: known?.measure ?? '', reason: known?.reason ?? '', from: known?.from ?? today(), until: known?.until ?? '',
    substitute: known?.substitute ?? '', rowId: known?.rowId ?? null,
  }
  const needed = (value: string) => (value.trim() ? null : t('form.required'))
  const form = useForm({
    initialValues: { ...initial, partyId: null as string | null, askedByVendor: false },
    validate: { measure: needed, reason: needed, from: needed, until: needed },
  })
  const vendors = dossier.parties.filter((party) => party.function !== 'HOSPITAL' && party.function !== 'SUBCONTRACTOR' && !party.left)
  const submit = form.onSubmit(({ partyId, askedByVendor, ...values }) => {
    const details = relaxation ? changedFields(emptyAsNull(initial), emptyAsNull(values)) : emptyAsNull(values)
    if (Object.keys(details).length === 0) return onClose()
    save.mutate(
      { partyId, askedByVendor: partyId !== null && askedByVendor, details: details as Partial<RelaxationDetails> },
      {
        onSuccess: () => {
          tell(t('common.saved'))
          onClose()
        },
        onError: (cause) => form.setErrors(fieldErrors(cause, (path) => path.replace(/^details\./, ''))),
      },
    )
  })
  return (
    <EntryDialog title={t(relaxation ? 'risk.changeRelaxation' : 'risk.addRelaxation')} problem={save.error} saving={save.isPending} onSubmit={submit} onClose={onClose}>
      <p>{t(relaxation ? 'risk.prolongMeans' : 'risk.relaxationLead')}</p>
      <TextInput label={t('risk.measureRelaxed')} required maxLength={200} data-autofocus {...form.getInputProps('measure')} />
      {!relaxation && mine?.function === 'HOSPITAL' && (
        <Select
          label={t('risk.vendor')}
          placeholder={t('risk.hospitalOnly')}
          clearable
          data={vendors.map((party) => ({ value: party.id, label: party.name }))}
          {...form.getInputProps('partyId')}
        />
      )}
      {!relaxation && form.values.partyId && <Checkbox label={t('risk.askedByVendor')} {...form.getInputProps('askedByVendor', { type: 'checkbox' })} />}
      <Textarea label={t('risk.reason')} required autosize minRows={2} maxLength={2000} {...form.getInputProps('reason')} />
      <div className={classes.pair}>
        <TextInput type="date" label={t('risk.from')} required {...form.getInputProps('from')} />
        <TextInput type="date" label={t('risk.untilDay')} required {...form.getInputProps('until')} />
      </div>
      <Textarea label={t('risk.substitute')} autosize minRows={2} maxLength={2000} {...form.getInputProps('substitute')} />
      <Select label={t('risk.row')} searchable clearable limit={50} data={rows} {...form.getInputProps('rowId')} />
    </EntryDialog>
  )
}
