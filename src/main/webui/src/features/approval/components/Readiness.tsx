import { Anchor } from '@mantine/core'
import { Link } from 'react-router'
import type { SigningReadiness } from '@/api/types'
import { Panel } from '@/components/Panel'
import { Progress } from '@/components/Progress'
import { Queried } from '@/components/Queried'
import { Tag } from '@/components/Tag'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { useReadiness } from '../api/get-readiness'
import { waits } from './waits'
import classes from './Approval.module.css'

/** How far a pair is from signing: which rows are not agreed and whose word they wait for. Findings stand with the annex itself. */
export function Readiness({ partyId }: { partyId: string }) {
  const { dossier } = useDossierScope()
  const query = useReadiness(dossier.id, partyId)
  return <Queried query={query}>{(readiness) => <Keeps readiness={readiness} />}</Queried>
}

function Keeps({ readiness }: { readiness: SigningReadiness }) {
  const { t, say } = useTexts()
  const { dossier } = useDossierScope()
  const unconfirmed = readiness.openRows.filter((row) => row.waitsForHospital || row.waitsForVendor || row.refused).length
  const agreed = readiness.rows - unconfirmed
  const counted = t('approval.confirmedOf', { n: agreed, of: readiness.rows })
  return (
    <Panel
      title={t(readiness.ready ? 'approval.ready' : 'approval.keeps')}
      aside={<Tag tone={readiness.ready ? 'good' : 'warning'}>{counted}</Tag>}
    >
      <Progress done={agreed} of={readiness.rows} label={counted} tone="good" />
      <p className={classes.lead}>{t(readiness.ready ? 'approval.readyText' : 'approval.keepsLead')}</p>
      {!readiness.dated && (
        <p>
          <Tag tone="blocker" icon="alert">
            {t('approval.noDate')}
          </Tag>
        </p>
      )}
      {readiness.deviations && (
        <p>
          <Tag tone="blocker" icon="alert">
            {say(readiness.deviations)}
          </Tag>
        </p>
      )}
      {readiness.openRows.length > 0 && (
        <details>
          <summary>{t('approval.openRows', { n: readiness.openRows.length })}</summary>
          {/* The list scrolls, so it must take the focus. */}
          {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <ul className={classes.list} tabIndex={0}>
            {readiness.openRows.map((row) => (
              <li key={row.rowId} className={classes.row}>
                <Anchor component={Link} to={`/dossiers/${dossier.id}/matrix?row=${row.rowId}`} className={classes.name} size="sm">
                  {say(row.name)}
                </Anchor>
                <Tag tone={row.refused || row.blocked ? 'blocker' : 'note'}>{t(`approval.waits.${waits(row)}`)}</Tag>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Panel>
  )
}
