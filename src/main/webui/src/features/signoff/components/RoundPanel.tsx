import { Button } from '@mantine/core'
import { useState } from 'react'
import { Panel } from '@/components/Panel'
import { Tag, type Tone } from '@/components/Tag'
import { useTexts } from '@/i18n/use-texts'
import { day, dayInBoth, moment } from '@/lib/dates'
import type { SigningRound } from '../api/types'
import { useWithdrawRound } from '../api/withdraw-round'
import { NameDialog } from './NameDialog'
import { ReasonDialog } from './ReasonDialog'
import { RevisionDocument } from './RevisionDocument'
import { SealPart } from './SealPart'
import { SignatoryList } from './SignatoryList'
import classes from './Signing.module.css'
import { YourSignature } from './YourSignature'

export const TONES: Record<SigningRound['state'], Tone> = { OPEN: 'accent', COMPLETED: 'good', DECLINED: 'blocker', WITHDRAWN: 'plain', EXPIRED: 'warning' }

/** One round: how it stands, what the viewer is asked, who has signed, and the document itself. */
export function RoundPanel({ round }: { round: SigningRound }) {
  const { t, language } = useTexts()
  const [asking, ask] = useState<'name' | 'withdraw' | null>(null)
  const withdraw = useWithdrawRound(round)
  const { ending } = round
  const order = round.inOrder ? (round.vendorFirst ? 'vendorFirst' : 'hospitalFirst') : 'together'
  return (
    <div className={classes.stack}>
      <Panel
        title={`${t('signing.edition', { n: round.revision.number })} · ${t('signing.until', { day: dayInBoth(round.lastDay, language) })}`}
        aside={<Tag tone={TONES[round.state]}>{t(`signing.state.${round.state}`)}</Tag>}
      >
        <div className={classes.stack}>
          <p className={classes.quiet}>
            {t('signing.openedBy', { day: day(round.openedAt, language), organisation: round.openedByOrganisation, name: round.openedBy })}{' '}
            {t(`signing.order.${order}`)}
          </p>
          {round.note && <p className={classes.text}>{round.note}</p>}
          {ending && round.state !== 'OPEN' && (
            <div className={classes.tight}>
              <p className={classes.text}>
                {t(`signing.ended.${round.state}`, { at: moment(ending.at, language), by: ending.by ?? '', organisation: ending.organisation ?? '' })}
              </p>
              {ending.reason && (
                <p className={classes.text}>
                  <strong>{t('signing.reason')}</strong> {ending.reason}
                </p>
              )}
              {round.state !== 'COMPLETED' && <p className={classes.quiet}>{t('signing.again')}</p>}
            </div>
          )}
          {round.state === 'OPEN' && round.beyondTool && <p className={classes.notice}>{t('signing.beyondTool')}</p>}
          {(round.mayName || round.mayWithdraw) && (
            <div className={classes.actions}>
              {round.mayName && (
                <Button variant={round.signatories.some((one) => one.side === round.side) ? 'default' : 'filled'} onClick={() => ask('name')}>
                  {t('signing.name.open')}
                </Button>
              )}
              {round.mayWithdraw && (
                <Button variant="default" onClick={() => ask('withdraw')}>
                  {t('signing.withdraw.open')}
                </Button>
              )}
            </div>
          )}
        </div>
      </Panel>
      <YourSignature round={round} />
      {round.state === 'COMPLETED' && <SealPart round={round} />}
      <SignatoryList round={round} />
      <RevisionDocument round={round} />
      {asking === 'name' && <NameDialog round={round} onDone={() => ask(null)} />}
      {asking === 'withdraw' && <ReasonDialog what="withdraw" send={withdraw} onDone={() => ask(null)} />}
    </div>
  )
}
