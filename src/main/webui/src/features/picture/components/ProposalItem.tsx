import { Button, Checkbox } from '@mantine/core'
import { useId, useState } from 'react'
import type { DeviceProposal, ProposedAsset } from '@/api/types'
import { tell } from '@/components/messages'
import { ProblemAlert } from '@/components/ProblemAlert'
import { Tag } from '@/components/Tag'
import { useViewer } from '@/features/session/viewer'
import { useTexts } from '@/i18n/use-texts'
import { useKeepApart, useLinkDevice } from '../api/link-devices'
import { firstOfEach, linkingOf } from '../logic/linking'
import shared from './Picture.module.css'
import classes from './SameDevices.module.css'

/** Assets that look alike, why, and the two answers to whether they are one device. */
export function ProposalItem({ proposal, etags }: { proposal: DeviceProposal; etags: Map<string, string> }) {
  const { t } = useTexts()
  const { writes } = useViewer()
  const id = useId()
  const [chosen, setChosen] = useState(() => firstOfEach(proposal.assets))
  const link = useLinkDevice()
  const apart = useKeepApart()
  const linking = linkingOf(proposal.assets, chosen, etags)
  const busy = link.isPending || apart.isPending
  const label = proposal.assets[0]?.asset.label ?? ''
  const toggle = ({ asset }: ProposedAsset, on: boolean) => setChosen(on ? [...chosen, asset.id] : chosen.filter((each) => each !== asset.id))
  return (
    <li className={classes.proposal}>
      <fieldset className={classes.choice} aria-describedby={typeof linking === 'string' ? id : undefined}>
        <legend>
          {t(`assetKind.${proposal.kind}`)}{' '}
          {proposal.because.map((reason) => (
            <Tag key={reason}>{t(`whole.same.because.${reason}`)}</Tag>
          ))}
        </legend>
        {proposal.assets.map((each) => (
          <Checkbox
            key={each.asset.id}
            label={`${each.dossierName} ／ ${each.asset.label}`}
            description={[each.asset.maker, each.asset.version, each.asset.place, each.deviceId && t('whole.same.linked')].filter(Boolean).join(' · ')}
            checked={chosen.includes(each.asset.id)}
            disabled={!writes || busy}
            onChange={(event) => toggle(each, event.currentTarget.checked)}
          />
        ))}
      </fieldset>
      {writes && (
        <div className={shared.actions}>
          <Button
            size="xs"
            loading={link.isPending}
            disabled={typeof linking === 'string' || busy}
            aria-label={t('whole.same.linkThis', { what: label })}
            onClick={() => typeof linking !== 'string' && link.mutate(linking, { onSuccess: () => tell(t('whole.same.done', { what: label })) })}
          >
            {t('whole.same.link')}
          </Button>
          <Button
            size="xs"
            variant="default"
            loading={apart.isPending}
            disabled={chosen.length < 2 || busy}
            aria-label={t('whole.same.keepApartThis', { what: label })}
            onClick={() => apart.mutate(chosen, { onSuccess: () => tell(t('whole.same.keptApart', { what: label })) })}
          >
            {t('whole.same.keepApart')}
          </Button>
          {typeof linking === 'string' && (
            <span id={id} className={shared.small}>
              {t(`whole.same.hindrance.${linking}`)}
            </span>
          )}
        </div>
      )}
      {link.isError && <ProblemAlert cause={link.error} />}
      {apart.isError && <ProblemAlert cause={apart.error} />}
    </li>
  )
}
