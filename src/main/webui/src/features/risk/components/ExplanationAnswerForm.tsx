import { Button, Select, Textarea } from '@mantine/core'
import { useForm } from '@mantine/form'
import { fieldErrors } from '@/api/problem'
import type { Explanation, NewExplanationAnswer } from '@/api/types'
import entry from '@/components/EntryDialog.module.css'
import { tell } from '@/components/messages'
import { ProblemAlert } from '@/components/ProblemAlert'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { useAnswerExplanation } from '../api/answer-explanation'
import classes from './Risk.module.css'

const WORDLESS: NewExplanationAnswer['kind'][] = ['RECEIVED', 'UNDERSTOOD', 'AGREED']

/** Answers an explanation, under the sentence that says what an answer is not. */
export function ExplanationAnswerForm({ explanation }: { explanation: Explanation }) {
  const { t, say } = useTexts()
  const { dossier } = useDossierScope()
  const answer = useAnswerExplanation(dossier.id, explanation.id)
  const form = useForm({
    initialValues: { kind: explanation.answerable[0] ?? ('RECEIVED' as NewExplanationAnswer['kind']), text: '' },
    validate: { text: (text, { kind }) => (text.trim() || WORDLESS.includes(kind) ? null : t('form.required')) },
  })
  const submit = form.onSubmit(({ kind, text }) =>
    answer.mutate({ kind, text: text.trim() || null }, { onSuccess: () => tell(t('risk.answered')), onError: (cause) => form.setErrors(fieldErrors(cause)) }),
  )
  return (
    <form className={classes.part} onSubmit={submit} noValidate>
      <p className={classes.fixed}>{say(explanation.under)}</p>
      <div className={entry.pair}>
        <Select
          label={t('risk.answer')}
          allowDeselect={false}
          data={explanation.answerable.map((kind) => ({ value: kind, label: t(`risk.answerKind.${kind}`) }))}
          {...form.getInputProps('kind')}
        />
        <Textarea label={t('risk.answerText')} autosize minRows={1} maxLength={2000} {...form.getInputProps('text')} />
      </div>
      {answer.isError && <ProblemAlert cause={answer.error} />}
      <div className={classes.actions}>
        <Button type="submit" size="xs" loading={answer.isPending}>
          {t('risk.answerNow')}
        </Button>
      </div>
    </form>
  )
}
