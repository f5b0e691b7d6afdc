import { FileInput, MultiSelect, Select, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { fieldErrors } from '@/api/problem'
import { EntryDialog } from '@/components/EntryDialog'
import classes from '@/components/EntryDialog.module.css'
import { tell } from '@/components/messages'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useViewer } from '@/features/session/viewer'
import { useTexts } from '@/i18n/use-texts'
import { today } from '@/lib/dates'
import { useAddExplanation } from '../api/add-explanation'
import { useRisks } from '../api/get-risks'

/** Records an explanation that was given, with the documents shown and the risks spoken of. It is never changed afterwards. */
export function ExplanationForm({ onClose }: { onClose: () => void }) {
  const { t } = useTexts()
  const { acting } = useViewer()
  const { dossier, mine } = useDossierScope()
  const add = useAddExplanation(dossier.id)
  const hospital = mine?.function === 'HOSPITAL'
  const vendors = dossier.parties.filter((party) => party.function !== 'HOSPITAL' && party.function !== 'SUBCONTRACTOR' && !party.left)
  const needed = (value: string) => (value.trim() ? null : t('form.required'))
  const form = useForm({
    initialValues: {
      partyId: hospital && vendors.length === 1 ? (vendors[0]?.id ?? null) : null as string | null,
      title: '', content: '', explainedBy: acting.memberName, explainedTo: '', explainedOn: today(), riskIds: [] as string[], files: [] as File[],
    },
    validate: {
      partyId: (value) => (hospital && !value ? t('form.required') : null),
      title: needed, content: needed, explainedBy: needed, explainedTo: needed, explainedOn: needed,
      files: (files) => (files.length > 20 ? t('risk.tooManyFiles') : null),
    },
  })
  const told = useRisks(dossier.id, null, false).data?.pages.flatMap((page) => page.items) ?? []
  const risks = told.filter((risk) => risk.state !== 'PREPARED' && (!hospital || risk.partyId === form.values.partyId))
  const submit = form.onSubmit((values) =>
    add.mutate(values, {
      onSuccess: () => {
        tell(t('risk.recorded'))
        onClose()
      },
      onError: (cause) => form.setErrors(fieldErrors(cause)),
    }),
  )
  return (
    <EntryDialog title={t('risk.addExplanation')} problem={add.error} saving={add.isPending} onSubmit={submit} onClose={onClose}>
      <p>{t('risk.explanationLead')}</p>
      {hospital && (
        <Select
          label={t('risk.explainedVendor')}
          required
          data={vendors.map((party) => ({ value: party.id, label: party.name }))}
          {...form.getInputProps('partyId')}
        />
      )}
      <TextInput label={t('risk.subject')} required maxLength={200} data-autofocus {...form.getInputProps('title')} />
      <Textarea label={t('risk.explained')} required autosize minRows={3} maxLength={4000} {...form.getInputProps('content')} />
      <div className={classes.pair}>
        <TextInput label={t('risk.explainedBy')} required maxLength={400} {...form.getInputProps('explainedBy')} />
        <TextInput label={t('risk.explainedTo')} required maxLength={400} {...form.getInputProps('explainedTo')} />
        <TextInput type="date" label={t('risk.explainedOn')} required max={today()} {...form.getInputProps('explainedOn')} />
      </div>
      <MultiSelect
        label={t('risk.explainedRisks')}
        searchable
        clearable
        maxValues={50}
        data={risks.map((risk) => ({ value: risk.id, label: risk.details.title }))}
        {...form.getInputProps('riskIds')}
      />
      <FileInput
        label={t('risk.documents')}
        description={t('risk.documentsMean')}
        placeholder={t('form.chooseFile')}
        multiple
        clearable
        clearButtonProps={{ 'aria-label': t('common.remove') }}
        {...form.getInputProps('files')}
      />
    </EntryDialog>
  )
}
