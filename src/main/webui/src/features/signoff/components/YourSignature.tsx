import { Button } from '@mantine/core'
import { useState } from 'react'
import { Panel } from '@/components/Panel'
import { useTexts } from '@/i18n/use-texts'
import { useDecline } from '../api/decline-to-sign'
import type { Signatory, SigningRound } from '../api/types'
import { ConfirmStep } from './ConfirmStep'
import { EvidenceDialog } from './EvidenceDialog'
import { HandOverDialog } from './HandOverDialog'
import { ReasonDialog } from './ReasonDialog'
import classes from './Signing.module.css'

/** What the viewer is asked to do, in whichever manner, and the ways out of it. */
export function YourSignature({ round }: { round: SigningRound }) {
  if (round.state !== 'OPEN') return null
  const mine = round.signatories.filter((one) => one.mine && one.state === 'WAITING')
  const next = mine.find((one) => one.due) ?? mine[0]
  return next ? <Yours key={next.id} round={round} one={next} /> : null
}

function Yours({ round, one }: { round: SigningRound; one: Signatory }) {
  const { t } = useTexts()
  const [asking, ask] = useState<'decline' | 'hand-over' | 'record' | null>(null)
  const decline = useDecline(round, one.id)
  return (
    <Panel title={t('signing.your')}>
      <div className={classes.stack}>
        <p className={classes.text}>
          <strong>{t(`signing.manner.${one.manner}`)}</strong>
          <br />
          {t(`signing.mannerHint.${one.manner}`)}
        </p>
        {!one.due && <p className={classes.quiet}>{t('signing.later')}</p>}
        {one.due && one.manner === 'TOOL' && <ConfirmStep round={round} one={one} />}
        <div className={classes.actions}>
          {one.mayRecord && <Button onClick={() => ask('record')}>{t('signing.evidence.open')}</Button>}
          <Button variant="default" onClick={() => ask('hand-over')}>
            {t('signing.handOver.open')}
          </Button>
          <Button variant="default" onClick={() => ask('decline')}>
            {t('signing.decline.open')}
          </Button>
        </div>
      </div>
      {asking === 'decline' && <ReasonDialog what="decline" send={decline} onDone={() => ask(null)} />}
      {asking === 'hand-over' && <HandOverDialog round={round} one={one} onDone={() => ask(null)} />}
      {asking === 'record' && <EvidenceDialog round={round} one={one} onDone={() => ask(null)} />}
    </Panel>
  )
}
