import { Button } from '@mantine/core'
import { useState } from 'react'
import type { AssetsApart, DeviceProposals, Picture } from '@/api/types'
import { Panel } from '@/components/Panel'
import { ProblemAlert } from '@/components/ProblemAlert'
import { useViewer } from '@/features/session/viewer'
import { useTexts } from '@/i18n/use-texts'
import { useForgetApart } from '../api/link-devices'
import shared from './Picture.module.css'
import { ProposalItem } from './ProposalItem'
import classes from './SameDevices.module.css'

/** As many proposals as are seen at one glance; the rest comes when asked for. */
const AT_ONCE = 5
const MORE = 20

/** Assets of different dossiers that may be one device. A person says so; nothing is put together by itself. */
export function SameDevices({ picture, proposals }: { picture: Picture; proposals: DeviceProposals }) {
  const { t } = useTexts()
  const [most, setMost] = useState(AT_ONCE)
  const { items, leftOff, apart } = proposals
  if (items.length === 0 && apart.length === 0) return null
  const etags = new Map(picture.devices.flatMap(({ deviceId, etag }) => (deviceId && etag ? [[deviceId, etag] as const] : [])))
  const more = Math.max(0, items.length - most)
  return (
    <Panel title={t('whole.same.title')}>
      <p className={shared.lead}>{t('whole.same.lead')}</p>
      {items.length === 0 && <p>{t('whole.same.none')}</p>}
      <ul className={classes.proposals}>
        {items.slice(0, most).map((proposal) => (
          <ProposalItem key={proposal.assets.map(({ asset }) => asset.id).join(' ')} proposal={proposal} etags={etags} />
        ))}
      </ul>
      {more > 0 && (
        <Button className={shared.more} size="xs" variant="default" onClick={() => setMost(most + MORE)}>
          {t('whole.same.more', { n: more })}
        </Button>
      )}
      {more === 0 && leftOff > 0 && <p className={shared.small}>{t('whole.leftOff', { n: leftOff })}</p>}
      {apart.length > 0 && <Apart apart={apart} />}
    </Panel>
  )
}

/** What was said to be different devices, so that a slip can be taken back. */
function Apart({ apart }: { apart: AssetsApart[] }) {
  const { t } = useTexts()
  const { writes } = useViewer()
  const forget = useForgetApart()
  return (
    <details className={shared.more}>
      <summary>{t('whole.same.apart', { n: apart.length })}</summary>
      <ul className={classes.proposals}>
        {apart.map(({ id, assets }) => {
          const what = assets.map(({ dossierName, asset }) => `${dossierName} ${asset.label}`).join(' ／ ')
          return (
            <li key={id} className={classes.proposal}>
              {what}{' '}
              {writes && (
                <Button size="xs" variant="default" loading={forget.isPending} aria-label={t('whole.same.forgetThis', { what })} onClick={() => forget.mutate(id)}>
                  {t('whole.same.forget')}
                </Button>
              )}
            </li>
          )
        })}
      </ul>
      {forget.isError && <ProblemAlert cause={forget.error} />}
    </details>
  )
}
