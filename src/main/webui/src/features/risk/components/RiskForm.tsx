import { MultiSelect, Select, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { fieldErrors } from '@/api/problem'
import type { Risk, RiskProposal } from '@/api/types'
import { EntryDialog } from '@/components/EntryDialog'
import classes from '@/components/EntryDialog.module.css'
import { tell } from '@/components/messages'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { changedFields } from '@/lib/changed-fields'
import { useSaveRisk } from '../api/save-risk'
import { detailsOf, fieldsOf } from '../logic/form'
import { AssessmentFields } from './AssessmentFields'
import { useRowChoices } from './use-row-choices'

/** Enters a risk, or changes one. Changing one that was told opens it again. */
export function RiskForm({ risk, proposal = null, onClose }: { risk: Risk | null; proposal?: RiskProposal | null; onClose: () => void }) {
  const { t, say } = useTexts()
  const { dossier, mine } = useDossierScope()
  const save = useSaveRisk(dossier.id, risk)
  const rows = useRowChoices()
  const form = useForm({
    initialValues: fieldsOf(risk, proposal, say),
    validate: { title: (title) => (title.trim() ? null : t('form.required')) },
  })
  const vendors = dossier.parties.filter((party) => party.function !== 'HOSPITAL' && party.function !== 'SUBCONTRACTOR' && !party.left)
  const submit = form.onSubmit((values) => {
    const details = risk ? changedFields(detailsOf(fieldsOf(risk, null, say)), detailsOf(values)) : detailsOf(values)
    if (Object.keys(details).length === 0) return onClose()
    save.mutate(
      { partyId: values.partyId, proposal: proposal?.key ?? null, details },
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
    <EntryDialog title={t(risk ? 'risk.change' : 'risk.add')} problem={save.error} saving={save.isPending} onSubmit={submit} onClose={onClose}>
      {risk && risk.state !== 'PREPARED' && <p>{t('risk.changeMeans')}</p>}
      <TextInput label={t('risk.title')} required maxLength={200} data-autofocus {...form.getInputProps('title')} />
      {!risk && mine?.function === 'HOSPITAL' && (
        <Select
          label={t('risk.vendor')}
          placeholder={t('risk.hospitalOnly')}
          clearable
          data={vendors.map((party) => ({ value: party.id, label: party.name }))}
          {...form.getInputProps('partyId')}
        />
      )}
      <TextInput label={t('risk.flow')} maxLength={200} {...form.getInputProps('flow')} />
      <Textarea label={t('risk.scenario')} autosize minRows={2} maxLength={2000} {...form.getInputProps('scenario')} />
      <AssessmentFields form={form} />
      <div className={classes.pair}>
        <MultiSelect label={t('risk.rows')} searchable clearable limit={50} maxValues={20} data={rows} {...form.getInputProps('rowIds')} />
        <MultiSelect
          label={t('risk.assets')}
          searchable
          clearable
          maxValues={20}
          data={dossier.assets.map((asset) => ({ value: asset.id, label: asset.label }))}
          {...form.getInputProps('assetIds')}
        />
      </div>
    </EntryDialog>
  )
}
