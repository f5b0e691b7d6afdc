import { TextInput } from '@mantine/core'
import type { Answer, CandidacyQuestion } from '@/api/types'
import { ANSWERS } from '@/features/declaration/components/answer-keys'
import classes from '@/features/declaration/components/QuestionItem.module.css'
import { useTexts } from '@/i18n/use-texts'
import type { Word } from '../logic/words'

interface Props {
  question: CandidacyQuestion
  word: Word
  readOnly: boolean
  onWord: (word: Word) => void
}

/** One duty: would we take it? */
export function DutyQuestion({ question, word, readOnly, onWord }: Props) {
  const { t, say } = useTexts()
  const choose = (answer: Answer) => onWord({ answer, condition: answer === 'CONDITIONAL' ? word.condition : null })
  return (
    <fieldset className={classes.question} data-question data-open={word.answer === null || undefined} disabled={readOnly}>
      <legend className={classes.legend}>{say(question.title)}</legend>
      <div className={classes.choices}>
        {ANSWERS.map((each) => (
          <label key={each} className={classes.choice} data-answer={each} data-chosen={word.answer === each || undefined}>
            <input type="radio" name={`answer-${question.duty}`} value={each} checked={word.answer === each} onChange={() => choose(each)} />
            <span>{t(`answer.${each}`)}</span>
          </label>
        ))}
      </div>
      {word.answer === 'CONDITIONAL' && (
        <TextInput
          label={t('row.condition')}
          placeholder={t('declaration.conditionExample')}
          required
          maxLength={1000}
          value={word.condition ?? ''}
          onChange={(event) => onWord({ answer: 'CONDITIONAL', condition: event.currentTarget.value || null })}
        />
      )}
    </fieldset>
  )
}
