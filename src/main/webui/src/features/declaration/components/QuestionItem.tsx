import { Button, TextInput } from '@mantine/core'
import { useState, type KeyboardEvent } from 'react'
import type { Answer, DeclarationQuestion } from '@/api/types'
import { LetterBadge } from '@/components/LetterBadge'
import { useTexts } from '@/i18n/use-texts'
import type { Local } from '../logic/sheet-state'
import { AnswerTag } from './AnswerTag'
import { ANSWERS, focusAnswer, focusNext } from './answer-keys'
import { RowName } from './RowName'
import classes from './QuestionItem.module.css'

interface Props {
  question: DeclarationQuestion
  local: Local
  readOnly: boolean
  onChoose: (answer: Answer) => void
  onCondition: (condition: string) => void
  onResolve: (take: 'mine' | 'theirs') => void
}

/** One duty to answer: by click, or by the keys 1 to 4, which go on to the next. */
export function QuestionItem({ question, local, readOnly, onChoose, onCondition, onResolve }: Props) {
  const { t } = useTexts()
  const [chosenHere, setChosenHere] = useState(false)
  const { answer, condition } = local.word
  const choose = (next: Answer) => {
    setChosenHere(true)
    onChoose(next)
  }
  const onKey = (event: KeyboardEvent<HTMLInputElement>) => {
    const next = ANSWERS[Number(event.key) - 1]
    if (!next || event.ctrlKey || event.metaKey || event.altKey) return
    event.preventDefault()
    choose(next)
    focusAnswer(event.currentTarget, next)
    if (next !== 'CONDITIONAL') focusNext(event.currentTarget)
  }
  return (
    <fieldset className={classes.question} data-question data-open={answer === null || undefined} disabled={readOnly}>
      <legend className={classes.legend}>
        <RowName row={question} />
      </legend>
      <p className={classes.hints}>
        {question.letter && (
          <span>
            {t('declaration.proposed')} <LetterBadge letter={question.letter} />
          </span>
        )}
        {question.standing && (
          <span>
            {t('declaration.standing')} <AnswerTag answer={question.standing.answer} /> {question.standing.condition}
          </span>
        )}
      </p>
      <div className={classes.choices}>
        {ANSWERS.map((each, at) => (
          <label key={each} className={classes.choice} data-answer={each} data-chosen={answer === each || undefined}>
            <input
              type="radio"
              name={`answer-${question.rowId}`}
              value={each}
              checked={answer === each}
              onChange={() => choose(each)}
              onKeyDown={onKey}
            />
            <span>{t(`answer.${each}`)}</span>
            <kbd aria-hidden="true">{at + 1}</kbd>
          </label>
        ))}
      </div>
      {answer === 'CONDITIONAL' && (
        <TextInput
          label={t('row.condition')}
          placeholder={t('declaration.conditionExample')}
          required
          maxLength={1000}
          autoFocus={chosenHere}
          value={condition ?? ''}
          onChange={(event) => onCondition(event.currentTarget.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return
            event.preventDefault()
            focusNext(event.currentTarget)
          }}
        />
      )}
      {local.conflict && (
        <div className={classes.conflict} role="alert">
          <p>
            {t('declaration.conflict', { name: local.conflict.by ?? '' })} <AnswerTag answer={local.conflict.theirs.answer} />{' '}
            {local.conflict.theirs.condition}
          </p>
          <Button size="xs" variant="default" onClick={() => onResolve('theirs')}>
            {t('declaration.takeTheirs')}
          </Button>
          <Button size="xs" onClick={() => onResolve('mine')}>
            {t('declaration.takeMine')}
          </Button>
        </div>
      )}
    </fieldset>
  )
}
