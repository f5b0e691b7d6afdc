import { Button, Checkbox, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import type { AnswerReport } from '@/api/types'
import { tell } from '@/components/messages'
import { ProblemAlert } from '@/components/ProblemAlert'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { today } from '@/lib/dates'
import { useRecordAnswers } from '../api/record-answers'
import classes from './QuestionList.module.css'

interface Props { partyId: string; report: AnswerReport; file: File; onDone: () => void }

/** What a returned workbook says differently, each to take or to leave; what is taken becomes the hospital's record with the file. */
export function TakeAnswers({ partyId, report, file, onDone }: Props) {
  const { t, say } = useTexts()
  const { dossier } = useDossierScope()
  const record = useRecordAnswers(dossier.id)
  const form = useForm({
    initialValues: { sender: '', receivedOn: today(), left: [] as string[] },
    validate: { sender: (value) => (value.trim() ? null : t('form.required')) },
  })
  const taken = report.rows.filter((row) => !form.values.left.includes(row.rowId))
  const submit = form.onSubmit(({ sender, receivedOn }) =>
    record.mutate(
      {
        partyId,
        sender,
        receivedOn,
        medium: 'FILE',
        file,
        answers: taken.map(({ rowId, answer, condition, terms, remark }) => ({ rowId, answer, condition, terms, remark })),
      },
      {
        onSuccess: () => {
          tell(t('inquiry.recorded', { n: taken.length }))
          onDone()
        },
      },
    ),
  )
  return (
    <form className={classes.form} onSubmit={submit} noValidate>
      {report.rows.map((row) => (
        <Checkbox
          key={row.rowId}
          checked={!form.values.left.includes(row.rowId)}
          onChange={(event) =>
            form.setFieldValue('left', event.currentTarget.checked ? form.values.left.filter((id) => id !== row.rowId) : [...form.values.left, row.rowId])
          }
          label={`${say(row.title)}${row.scopeLabel ? `（${row.scopeLabel}）` : ''}`}
          description={[row.answer && t(`answer.${row.answer}`), row.condition, row.terms && t('row.terms'), row.remark].filter(Boolean).join('・')}
        />
      ))}
      <div className={classes.pair}>
        <TextInput label={t('inquiry.sender')} placeholder={t('inquiry.senderExample')} required {...form.getInputProps('sender')} />
        <TextInput type="date" label={t('inquiry.receivedOn')} required max={today()} {...form.getInputProps('receivedOn')} />
      </div>
      {record.isError && <ProblemAlert cause={record.error} />}
      <div className={classes.end}>
        <Button type="submit" disabled={taken.length === 0} loading={record.isPending}>
          {t('inquiry.record')}
        </Button>
      </div>
    </form>
  )
}
