import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Alert, AlertCopy } from '@/api/types'
import { Dialog } from '@/components/Dialog'
import { Icon } from '@/components/Icon'
import { Tag, type Tone } from '@/components/Tag'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useViewer } from '@/features/session/viewer'
import { useTexts } from '@/i18n/use-texts'
import { day, moment } from '@/lib/dates'
import { AnswerForm } from './AnswerForm'
import classes from './Alert.module.css'

const TONES: Record<AlertCopy['answers'][number]['kind'], Tone> = { AFFECTED: 'blocker', NOT_AFFECTED: 'good', INVESTIGATING: 'warning' }

/** What one vendor was asked and answered. */
export function CopyItem({ alert, copy }: { alert: Alert; copy: AlertCopy }) {
  const { t, language } = useTexts()
  const { mine, partyName } = useDossierScope()
  const { writes } = useViewer()
  const [answering, setAnswering] = useState(false)
  const hospital = mine?.function === 'HOSPITAL'
  const last = copy.answers.at(-1)
  const answered = last ? 'alert.answerAgain' : 'alert.answerNow'
  return (
    <li className={classes.copy}>
      <div className={classes.copyHead}>
        <h3 className={classes.copyName}>{partyName(copy.partyId)}</h3>
        <p className={classes.tags}>
          {last ? <Tag tone={TONES[last.kind]}>{t(`alert.kind.${last.kind}`)}</Tag> : <Tag>{t('alert.silent')}</Tag>}
          {last?.doneOn && <Tag tone="good">{t('alert.done')}</Tag>}
          {copy.overdue && <Tag tone="blocker">{t('alert.overdue')}</Tag>}
        </p>
      </div>
      {copy.subjects.length > 0 && <p>{t('alert.about', { names: copy.subjects.map(({ label }) => label).join('、') })}</p>}
      {copy.dueOn && <p>{t(last ? 'alert.nextBy' : 'alert.answerBy', { day: day(copy.dueOn, language) })}</p>}
      {copy.answers.length > 0 && (
        <ul className={classes.answers}>
          {copy.answers.map((each, at) => (
            <li key={at} className={classes.answer}>
              <p className={classes.meta}>
                {moment(each.answeredAt, language)} {each.organisation} {each.person}
                {each.recordedBy === 'HOSPITAL' && ` ${t('alert.byHospital')}`}
              </p>
              <p>
                <strong>{t(`alert.kind.${each.kind}`)}</strong>
                {each.measure && ` ${each.measure}`}
                {each.doneOn ? ` ${t('alert.doneOnDay', { day: day(each.doneOn, language) })}` : each.dueOn && ` ${t('alert.byDay', { day: day(each.dueOn, language) })}`}
              </p>
              {each.note && <p>{each.note}</p>}
            </li>
          ))}
        </ul>
      )}
      {writes && !alert.end && (
        <Button mt="sm" variant={last || hospital ? 'default' : 'filled'} leftSection={<Icon name="edit" />} onClick={() => setAnswering(true)}>
          {t(hospital ? 'alert.recordAnswer' : answered)}
        </Button>
      )}
      <Dialog opened={answering} onClose={() => setAnswering(false)} title={t('alert.answerTo', { title: alert.title })} size="lg" firm>
        <AnswerForm alertId={alert.id} copy={copy} hospital={hospital} onDone={() => setAnswering(false)} />
      </Dialog>
    </li>
  )
}
