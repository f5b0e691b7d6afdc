import { Button, Radio, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { AlertCopy, NewAlertAnswer } from '@/api/types'
import { fieldErrors } from '@/api/problem'
import dialog from '@/components/EntryDialog.module.css'
import { tell } from '@/components/messages'
import { ProblemAlert } from '@/components/ProblemAlert'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { today } from '@/lib/dates'
import { useAnswerAlert } from '../api/answer-alert'
import classes from './Alert.module.css'

const KINDS: NewAlertAnswer['kind'][] = ['AFFECTED', 'NOT_AFFECTED', 'INVESTIGATING']

/** The answer of a vendor: its own, or what the hospital heard from it. Each kind asks for what it needs. */
export function AnswerForm({ alertId, copy, hospital, onDone }: { alertId: string; copy: AlertCopy; hospital: boolean; onDone: () => void }) {
  const { t } = useTexts()
  const { dossier } = useDossierScope()
  const answer = useAnswerAlert(dossier.id, alertId)
  const form = useForm({
    initialValues: { kind: '' as NewAlertAnswer['kind'] | '', note: '', measure: '', dueOn: '', doneOn: '' },
    validate: { kind: (value) => (value ? null : t('form.required')) },
  })
  const { kind } = form.values
  const affected = kind === 'AFFECTED'
  const submit = form.onSubmit((values) => {
    if (!values.kind) return
    answer.mutate(
      {
        partyId: copy.partyId,
        kind: values.kind,
        note: values.note.trim() || null,
        measure: affected ? values.measure.trim() || null : null,
        dueOn: values.kind === 'NOT_AFFECTED' ? null : values.dueOn || null,
        doneOn: affected ? values.doneOn || null : null,
        seen: copy.answers.length,
      },
      {
        onSuccess: () => {
          tell(t('alert.answered'))
          onDone()
        },
        onError: (cause) => form.setErrors(fieldErrors(cause)),
      },
    )
  })
  return (
    <form className={dialog.form} onSubmit={submit} noValidate>
      <Radio.Group label={t('alert.answer')} required {...form.getInputProps('kind')}>
        <div className={classes.choices}>
          {KINDS.map((value) => (
            <Radio key={value} value={value} label={t(`alert.kind.${value}`)} description={t(`alert.kindHint.${value}`)} />
          ))}
        </div>
      </Radio.Group>
      {affected && <TextInput label={t('alert.measure')} placeholder={t('alert.measureExample')} required maxLength={1000} {...form.getInputProps('measure')} />}
      {kind && kind !== 'NOT_AFFECTED' && (
        <div className={dialog.pair}>
          <TextInput type="date" label={t(affected ? 'alert.dueOn' : 'alert.nextOn')} min={today()} required={!affected} {...form.getInputProps('dueOn')} />
          {affected && <TextInput type="date" label={t('alert.doneOn')} description={t('alert.doneHint')} max={today()} {...form.getInputProps('doneOn')} />}
        </div>
      )}
      <Textarea
        label={t(hospital ? 'alert.heard' : 'alert.note')}
        required={hospital || kind === 'NOT_AFFECTED'}
        maxLength={2000}
        autosize
        minRows={2}
        {...form.getInputProps('note')}
      />
      {answer.isError && <ProblemAlert cause={answer.error} />}
      <div className={dialog.actions}>
        <Button variant="default" onClick={onDone}>
          {t('common.cancel')}
        </Button>
        <Button type="submit" loading={answer.isPending}>
          {t(hospital ? 'alert.record' : 'alert.send')}
        </Button>
      </div>
    </form>
  )
}
