import type { InspectionItem } from '@/api/types'
import { useTexts } from '@/i18n/use-texts'
import { day, moment } from '@/lib/dates'
import classes from './Inspection.module.css'

/** What was confirmed, round by round, by whom; and what changed since, where that takes it back. */
export function AnswerLines({ item }: { item: InspectionItem }) {
  const { t, say, language } = useTexts()
  return (
    <>
      {item.changes && (
        <div className={classes.changed}>
          <p>
            <strong>{t('inspection.changedTitle')}</strong>
          </p>
          {item.changes.question && <p>{t('inspection.changedQuestion')}</p>}
          {item.changes.before.map((text, at) => (
            <p key={`b${at}`} className={classes.line}>
              {t('inspection.changedBefore', { text: say(text) })}
            </p>
          ))}
          {item.changes.now.map((text, at) => (
            <p key={`n${at}`} className={classes.line}>
              {t('inspection.changedNow', { text: say(text) })}
            </p>
          ))}
        </div>
      )}
      {item.answers.map((answer) => (
        <div key={answer.round}>
          <p className={classes.answer}>
            {t('inspection.answered', {
              round: t('inspection.round', { n: answer.round }),
              value: t(`inspection.value.${answer.value}`),
              day: day(answer.answeredOn, language),
            })}
            {answer.targetOn && ` ${t('inspection.target', { day: day(answer.targetOn, language) })}`}
          </p>
          {answer.note && <p className={classes.answer}>{answer.note}</p>}
          <p className={classes.meta}>{t('inspection.by', { organisation: answer.organisation, person: answer.person, moment: moment(answer.at, language) })}</p>
        </div>
      ))}
    </>
  )
}
