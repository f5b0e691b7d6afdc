import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Relaxation } from '@/api/types'
import { Tag, type Tone } from '@/components/Tag'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { day } from '@/lib/dates'
import { DecideDialog } from './DecideDialog'
import { EndDialog } from './EndDialog'
import { RelaxationForm } from './RelaxationForm'
import classes from './Risk.module.css'

const TONES: Record<Relaxation['state'], Tone> = { REQUESTED: 'accent', APPROVED: 'good', REFUSED: 'warning', ENDED: 'plain' }

/** A measure relaxed: why, how long, what stands in its place, and what one may do. */
export function RelaxationItem({ relaxation }: { relaxation: Relaxation }) {
  const { t, language } = useTexts()
  const { partyName } = useDossierScope()
  const [doing, setDoing] = useState<Relaxation['acts'][number] | null>(null)
  const { details } = relaxation
  const stop = () => setDoing(null)
  return (
    <li className={classes.item} data-late={relaxation.expired || undefined}>
      <div className={classes.head}>
        {relaxation.expired && (
          <Tag tone="blocker" icon="alert">
            {t('risk.expired')}
          </Tag>
        )}
        <Tag tone={TONES[relaxation.state]}>{t(`risk.relaxationState.${relaxation.state}`)}</Tag>
        <span className={classes.dim}>{t('risk.fromTo', { from: day(details.from, language), until: day(details.until, language) })}</span>
      </div>
      <h3 className={classes.title}>{details.measure}</h3>
      <p className={classes.text}>{details.reason}</p>
      {details.substitute && (
        <p className={classes.text}>
          {t('risk.substitute')}: {details.substitute}
        </p>
      )}
      <p className={classes.dim}>
        {t('risk.askedBy')} {partyName(relaxation.askedById)}
        {relaxation.approver && ` · ${t('risk.approver')} ${relaxation.approver}`}
        {relaxation.decisionReason && ` · ${relaxation.decisionReason}`}
        {relaxation.endedOn && ` · ${t('risk.endedOn', { day: day(relaxation.endedOn, language) })}`}
      </p>
      <div className={classes.actions}>
        {relaxation.acts.map((act) => (
          <Button key={act} size="xs" variant="default" onClick={() => setDoing(act)} aria-label={t('risk.actOn', { act: t(`risk.act.${act}`), measure: details.measure })}>
            {t(`risk.act.${act}`)}
          </Button>
        ))}
      </div>
      {doing === 'CHANGE' && <RelaxationForm relaxation={relaxation} onClose={stop} />}
      {doing === 'DECIDE' && <DecideDialog relaxation={relaxation} onClose={stop} />}
      {doing === 'END' && <EndDialog relaxation={relaxation} onClose={stop} />}
    </li>
  )
}
