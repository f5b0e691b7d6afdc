import { useState } from 'react'
import { Button } from '@mantine/core'
import { DownloadButton } from '@/components/DownloadButton'
import { Panel } from '@/components/Panel'
import { Tag, type Tone } from '@/components/Tag'
import { useTexts } from '@/i18n/use-texts'
import { day, moment } from '@/lib/dates'
import type { Signatory, SigningRound } from '../api/types'
import { EvidenceDialog } from './EvidenceDialog'
import classes from './Signing.module.css'

const TONES: Record<Signatory['state'], Tone> = { WAITING: 'plain', SIGNED: 'good', DECLINED: 'blocker', HANDED_OVER: 'note' }

/** Who signs for both sides, in their order, and what each has done. */
export function SignatoryList({ round }: { round: SigningRound }) {
  const { t } = useTexts()
  const sides = round.vendorFirst ? (['VENDOR', 'HOSPITAL'] as const) : (['HOSPITAL', 'VENDOR'] as const)
  return (
    <Panel title={t('signing.who')}>
      <div className={classes.stack}>
        {sides.map((side) => {
          const people = round.signatories.filter((one) => one.side === side)
          return (
            <div key={side}>
              <h3 className={classes.side}>
                {t(`signing.side.${side}`)} {side === 'HOSPITAL' ? round.revision.hospital : round.revision.vendor}
              </h3>
              {people.length === 0 && <p className={classes.quiet}>{t('signing.unnamed')}</p>}
              <ol className={classes.people}>
                {people.map((one) => (
                  <Person key={one.id} one={one} round={round} />
                ))}
              </ol>
            </div>
          )
        })}
      </div>
    </Panel>
  )
}

function Person({ one, round }: { one: Signatory; round: SigningRound }) {
  const { t, language } = useTexts()
  const [recording, record] = useState(false)
  const open = round.state === 'OPEN' && one.state === 'WAITING'
  return (
    <li className={classes.person} data-signatory={one.state}>
      <div className={classes.tight}>
        <span>
          <span className={classes.name}>{one.name}</span> {one.office} {one.mine && <Tag tone="accent">{t('signing.you')}</Tag>}
        </span>
        <span className={classes.quiet}>
          {t(`signing.manner.${one.manner}`)}
          {one.at && ` · ${t('signing.at', { at: moment(one.at, language) })}`}
          {one.authenticatedAt && ` · ${t('signing.authenticated', { at: moment(one.authenticatedAt, language) })}`}
          {one.signedOn && ` · ${t('signing.signedOn', { day: day(one.signedOn, language) })}`}
          {one.detail && ` · ${one.detail}`}
          {one.recordedBy && ` · ${t('signing.recordedBy', { name: one.recordedBy })}`}
        </span>
        {one.reason && (
          <span className={classes.quiet}>
            {t('signing.reason')} {one.reason}
          </span>
        )}
      </div>
      <div className={classes.tags}>
        {one.file && (
          <DownloadButton size="compact-sm" path={`/api/dossiers/${round.dossierId}/signing-rounds/${round.id}/files/${one.file.id}`} fallback={one.file.name}>
            {t('signing.file')}
          </DownloadButton>
        )}
        {one.mayRecord && (
          <Button size="compact-sm" variant="default" onClick={() => record(true)} aria-label={t('signing.evidence.for', { name: one.name })}>
            {t('signing.evidence.open')}
          </Button>
        )}
        {open ? (
          <Tag tone={one.due ? 'warning' : 'plain'}>{t(one.due ? 'signing.due' : 'signing.later')}</Tag>
        ) : (
          <Tag tone={TONES[one.state]}>{t(`signing.signatoryState.${one.state}`)}</Tag>
        )}
      </div>
      {recording && <EvidenceDialog round={round} one={one} onDone={() => record(false)} />}
    </li>
  )
}
