import { Checkbox, Radio, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { fieldErrors } from '@/api/problem'
import type { CandidateComparison, Selection } from '@/api/types'
import { EntryDialog } from '@/components/EntryDialog'
import { tell } from '@/components/messages'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { useAwardSelection } from '../api/award-selection'
import classes from './Award.module.css'

/** Whom to choose, why, and which systems it will supply. */
export function AwardForm({ comparison, selection, onDone }: { comparison: CandidateComparison; selection: Selection; onDone: () => void }) {
  const { t, say } = useTexts()
  const { dossier } = useDossierScope()
  const award = useAwardSelection(dossier.id, selection.id)
  const free = dossier.systems.filter((system) => !system.vendorId)
  const form = useForm({
    initialValues: { candidateId: '', reason: '', systemIds: [] as string[] },
    validate: {
      candidateId: (value) => (value ? null : t('form.required')),
      reason: (value) => (value.trim() ? null : t('form.required')),
    },
  })
  const submit = form.onSubmit((values) =>
    award.mutate(
      { ...values, reason: values.reason.trim() },
      {
        onSuccess: () => {
          tell(t('award.awarded'))
          onDone()
        },
        onError: (cause) => form.setErrors(fieldErrors(cause, (path) => path.replace(/\.\d+$/, ''))),
      },
    ),
  )
  return (
    <EntryDialog title={t('award.award')} problem={award.error} saving={award.isPending} onSubmit={submit} onClose={onDone} submitLabel={t('award.award')}>
      <p className={classes.quiet}>{t('award.awardMeans')}</p>
      <Radio.Group label={t('award.whom')} required {...form.getInputProps('candidateId')}>
        <div className={classes.choices}>
          {comparison.candidates.filter(({ state }) => state === 'SENT').map(({ candidateId, name, nameEn }) => (
            <Radio key={candidateId} value={candidateId} label={say({ ja: name, en: nameEn })} />
          ))}
        </div>
      </Radio.Group>
      {free.length > 0 && (
        <Checkbox.Group label={t('award.systems')} description={t('award.systemsHint')} {...form.getInputProps('systemIds')}>
          <div className={classes.choices}>
            {free.map((system) => (
              <Checkbox key={system.id} value={system.id} label={system.name} />
            ))}
          </div>
        </Checkbox.Group>
      )}
      <Textarea
        label={t('award.reason')}
        description={t('award.reasonHint')}
        required
        maxLength={1000}
        autosize
        minRows={2}
        {...form.getInputProps('reason')}
      />
    </EntryDialog>
  )
}
