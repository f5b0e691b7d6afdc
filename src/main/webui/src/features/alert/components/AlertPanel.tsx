import { Anchor, Button, Textarea } from '@mantine/core'
import { useState } from 'react'
import type { Alert } from '@/api/types'
import { Dialog } from '@/components/Dialog'
import dialog from '@/components/EntryDialog.module.css'
import { Panel } from '@/components/Panel'
import { ProblemAlert } from '@/components/ProblemAlert'
import { Tag } from '@/components/Tag'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useViewer } from '@/features/session/viewer'
import { useTexts } from '@/i18n/use-texts'
import { dayInBoth, moment } from '@/lib/dates'
import { useEndAlert } from '../api/end-alert'
import classes from './Alert.module.css'
import { CopyItem } from './CopyItem'

/** One alert: what it says, and what each vendor that the viewer may know of answered. */
export function AlertPanel({ alert }: { alert: Alert }) {
  const { t, language } = useTexts()
  const { mine } = useDossierScope()
  const { writes } = useViewer()
  const [ending, setEnding] = useState(false)
  const hospital = mine?.function === 'HOSPITAL'
  return (
    <div className={classes.stack}>
      <Panel
        title={alert.title}
        aside={
          hospital && writes && !alert.end && (
            <Button size="xs" variant="default" onClick={() => setEnding(true)}>
              {t('alert.end')}
            </Button>
          )
        }
      >
        <div className={classes.stack}>
          <p className={classes.tags}>
            <Tag tone="accent">{t(`alert.source.${alert.source}`)}</Tag>
            {alert.cves.map((cve) => (
              <Tag key={cve}>{cve}</Tag>
            ))}
            {alert.end && <Tag>{t('alert.ended')}</Tag>}
          </p>
          <p className={classes.meta}>
            {t('alert.sentBy', { name: alert.person, moment: moment(alert.sentAt, language) })} {t('alert.answerBy', { day: dayInBoth(alert.answerBy, language) })}
          </p>
          {alert.end && <p className={classes.text}>{t('alert.endedBecause', { name: alert.end.person, reason: alert.end.reason })}</p>}
          {/* A long text scrolls, so it must take the focus. */}
          {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <p className={classes.text} tabIndex={0}>
            {alert.body}
          </p>
          {alert.products.length > 0 && <p className={classes.meta}>{t('alert.productsNamed', { names: alert.products.join('、') })}</p>}
          {alert.reference && <Reference address={alert.reference} />}
        </div>
      </Panel>
      <Panel title={t(hospital ? 'alert.answers' : 'alert.yourAnswer')}>
        <ul className={classes.copies}>
          {alert.copies.map((copy) => (
            <CopyItem key={copy.partyId} alert={alert} copy={copy} />
          ))}
        </ul>
      </Panel>
      <Dialog opened={ending} onClose={() => setEnding(false)} title={t('alert.end')} firm>
        <EndForm alert={alert} onDone={() => setEnding(false)} />
      </Dialog>
    </div>
  )
}

/** Only an https address is a way out; anything else stays text. */
function Reference({ address }: { address: string }) {
  return (
    <p className={classes.meta}>
      {address.startsWith('https://') ? (
        <Anchor href={address} target="_blank" rel="noreferrer noopener" underline="always" size="sm">
          {address}
        </Anchor>
      ) : (
        address
      )}
    </p>
  )
}

function EndForm({ alert, onDone }: { alert: Alert; onDone: () => void }) {
  const { t } = useTexts()
  const { dossier } = useDossierScope()
  const [reason, setReason] = useState('')
  const end = useEndAlert(dossier.id, alert.id)
  return (
    <div className={dialog.form}>
      <Textarea label={t('alert.endReason')} description={t('alert.endHint')} required maxLength={1000} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
      {end.isError && <ProblemAlert cause={end.error} />}
      <div className={dialog.actions}>
        <Button variant="default" onClick={onDone}>
          {t('common.cancel')}
        </Button>
        <Button disabled={!reason.trim()} loading={end.isPending} onClick={() => end.mutate(reason.trim(), { onSuccess: onDone })}>
          {t('alert.end')}
        </Button>
      </div>
    </div>
  )
}
