import { Button, FileInput, Radio, Select, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { Answer, Inquiry } from '@/api/types'
import { tell } from '@/components/messages'
import { ProblemAlert } from '@/components/ProblemAlert'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { today } from '@/lib/dates'
import { useRecordAnswers, type NewRecord } from '../api/record-answers'
import classes from './QuestionList.module.css'

const MEDIA = ['MAIL', 'MINUTES', 'FILE'] as const
const ANSWERS: Answer[] = ['MINE', 'NOT_MINE', 'CONDITIONAL', 'UNKNOWN']

interface Given { answer: Answer | null; condition: string }
interface Values { sender: string; receivedOn: string; medium: NewRecord['medium']; file: File | null; given: Record<string, Given> }

/** 代行記録: what the vendor said by mail or in a meeting, written down by the hospital with its source. */
export function RecordAnswerForm({ inquiry, onDone }: { inquiry: Inquiry; onDone: () => void }) {
  const { t, say } = useTexts()
  const { dossier } = useDossierScope()
  const record = useRecordAnswers(dossier.id)
  const rows = inquiry.questions.flatMap((question) => (question.rowId ? [{ ...question, rowId: question.rowId }] : []))
  const form = useForm<Values>({
    initialValues: { sender: '', receivedOn: today(), medium: 'MAIL', file: null, given: {} },
    validate: {
      sender: (value) => (value.trim() ? null : t('form.required')),
      receivedOn: (value) => (!value ? t('form.required') : value > today() ? t('form.notInFuture') : null),
      given: (value) => (Object.values(value).some((given) => given.answer) ? null : t('inquiry.noAnswerYet')),
    },
  })
  const submit = form.onSubmit(({ given, ...values }) => {
    const answers = Object.entries(given).flatMap(([rowId, { answer, condition }]) =>
      answer ? [{ rowId, answer, condition: answer === 'CONDITIONAL' ? condition : null }] : [],
    )
    record.mutate(
      { partyId: inquiry.partyId, ...values, answers },
      {
        onSuccess: () => {
          tell(t('inquiry.recorded', { n: answers.length }))
          onDone()
        },
      },
    )
  })
  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      <p className={classes.lead}>{t('inquiry.recordLead')}</p>
      <div className={classes.pair}>
        <TextInput label={t('inquiry.sender')} placeholder={t('inquiry.senderExample')} required data-autofocus {...form.getInputProps('sender')} />
        <TextInput type="date" label={t('inquiry.receivedOn')} required max={today()} {...form.getInputProps('receivedOn')} />
        <Select
          label={t('inquiry.medium')}
          data={MEDIA.map((value) => ({ value, label: t(`medium.${value}`) }))}
          allowDeselect={false}
          {...form.getInputProps('medium')}
        />
        <FileInput label={t('inquiry.file')} description={t('inquiry.fileHint')} placeholder={t('form.chooseFile')} clearable clearButtonProps={{ 'aria-label': t('common.remove') }} {...form.getInputProps('file')} />
      </div>
      {rows.map((question, at) => (
        <fieldset key={question.rowId} className={classes.fieldset}>
          <legend className={classes.legend}>
            {t('inquiry.number', { n: at + 1 })} {say(question.title)} {question.scopeLabel && `（${question.scopeLabel}）`}
          </legend>
          <div className={classes.answers} role="radiogroup" aria-label={say(question.title)}>
            {ANSWERS.map((answer) => (
              <Radio
                key={answer}
                name={question.rowId}
                label={t(`answer.${answer}`)}
                checked={form.values.given[question.rowId]?.answer === answer}
                onChange={() => form.setFieldValue(`given.${question.rowId}`, { answer, condition: form.values.given[question.rowId]?.condition ?? '' })}
              />
            ))}
          </div>
          {form.values.given[question.rowId]?.answer === 'CONDITIONAL' && (
            <TextInput
              label={t('row.condition')}
              required
              value={form.values.given[question.rowId]?.condition ?? ''}
              onChange={(event) => form.setFieldValue(`given.${question.rowId}`, { answer: 'CONDITIONAL', condition: event.currentTarget.value })}
            />
          )}
        </fieldset>
      ))}
      {form.errors.given && <p role="alert">{form.errors.given}</p>}
      {record.isError && <ProblemAlert cause={record.error} />}
      <div className={classes.end}>
        <Button variant="default" onClick={onDone}>
          {t('common.cancel')}
        </Button>
        <Button type="submit" loading={record.isPending}>
          {t('inquiry.record')}
        </Button>
      </div>
    </form>
  )
}
