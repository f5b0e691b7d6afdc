import { Button, Select, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { AnswerValue, DisclosureAnswer, DisclosureSummary } from '@/api/types'
import { ProblemAlert } from '@/components/ProblemAlert'
import { useTexts } from '@/i18n/use-texts'
import { day } from '@/lib/dates'
import { useCorrectAnswer } from '../api/correct-answer'
import { AnswerTag } from './AnswerTag'
import classes from './Disclosure.module.css'

const VALUES: AnswerValue[] = ['YES', 'NO', 'NOT_APPLICABLE', 'SEE_NOTE', 'BLANK']

interface Props { version: DisclosureSummary; answer: DisclosureAnswer; editable: boolean }

/** A question with what was read and what stands; in a draft a person sets it right here. */
export function AnswerItem({ version, answer, editable }: Props) {
  const { t, language } = useTexts()
  const [correcting, setCorrecting] = useState(false)
  const place = [answer.sheet, answer.cell].filter(Boolean).join(' ')
  return (
    <li className={classes.answer} data-open={answer.value === 'UNREAD' || undefined}>
      <span className={classes.number}>
        {answer.question}
        {answer.object && <span className={classes.small}> {answer.object}</span>}
      </span>
      <div>
        <p className={classes.words}>{answer.words}</p>
        {answer.note && <p className={classes.small}>{t('disclosure.noteIs', { note: answer.note })}</p>}
        <p className={classes.small}>
          {place}
          {answer.target && ` ／ ${t('disclosure.targetIs', { day: day(answer.target, language) })}`}
          {answer.correctedBy && ` ／ ${t('disclosure.correctedBy', { who: answer.correctedBy, value: t(`disclosure.value.${answer.readValue}`) })}`}
        </p>
        {correcting && <Correct version={version} answer={answer} onDone={() => setCorrecting(false)} />}
      </div>
      <div className={classes.side}>
        <AnswerTag value={answer.value} />
        {editable && !correcting && (
          <Button
            size="compact-sm"
            variant={answer.value === 'UNREAD' ? 'filled' : 'default'}
            aria-label={t('disclosure.correctOf', { question: answer.question })}
            onClick={() => setCorrecting(true)}
          >
            {t('disclosure.correct')}
          </Button>
        )}
      </div>
    </li>
  )
}

function Correct({ version, answer, onDone }: { version: DisclosureSummary; answer: DisclosureAnswer; onDone: () => void }) {
  const { t } = useTexts()
  const correct = useCorrectAnswer(version)
  const [value, setValue] = useState<AnswerValue | null>(answer.value === 'UNREAD' ? null : answer.value)
  const [note, setNote] = useState(answer.note ?? '')
  const save = () => correct.mutate({ position: answer.position, value: value ?? undefined, note: note.trim() || null }, { onSuccess: onDone })
  return (
    <div className={classes.stack}>
      <Select
        label={t('disclosure.valueOf', { question: answer.question })}
        data={VALUES.map((each) => ({ value: each, label: t(`disclosure.value.${each}`) }))}
        value={value}
        onChange={(chosen) => setValue(chosen as AnswerValue | null)}
        allowDeselect={false}
        autoFocus
      />
      <Textarea label={t('disclosure.note')} value={note} onChange={(event) => setNote(event.currentTarget.value)} autosize />
      {correct.isError && <ProblemAlert cause={correct.error} />}
      <div className={classes.actions}>
        <Button size="sm" loading={correct.isPending} disabled={value === null} onClick={save}>
          {t('common.save')}
        </Button>
        <Button size="sm" variant="default" onClick={onDone}>
          {t('common.cancel')}
        </Button>
      </div>
    </div>
  )
}
