import { Anchor } from '@mantine/core'
import { Link } from 'react-router'
import type { IncidentView } from '@/api/types'
import type { IconName } from '@/components/Icon'
import { DataTable } from '@/components/DataTable'
import { Panel } from '@/components/Panel'
import { Tag, type Tone } from '@/components/Tag'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import classes from './IncidentCard.module.css'

type Duty = IncidentView['duties'][number]
const TONE: Record<Duty['now'], Tone> = { HELD: 'good', AT_RISK: 'warning', GAP: 'blocker', ABSENT: 'blocker' }
const ICON: Record<Duty['now'], IconName> = { HELD: 'check', AT_RISK: 'alert', GAP: 'block', ABSENT: 'block' }

/** One incident: what happened, and how each duty that failed there stands here. */
export function IncidentCard({ incident }: { incident: IncidentView }) {
  const { t, say } = useTexts()
  const { dossier } = useDossierScope()
  const open = incident.duties.filter((duty) => duty.now !== 'HELD').length
  return (
    <Panel
      title={say(incident.title)}
      aside={
        <Tag tone={open > 0 ? 'blocker' : 'good'} icon={open > 0 ? 'alert' : 'check'}>
          {t('incident.open', { n: open, of: incident.duties.length })}
        </Tag>
      }
    >
      <dl className={classes.facts}>
        {incident.facts.map((fact) => (
          <div key={fact.label.ja}>
            <dt>{say(fact.label)}</dt>
            <dd>{say(fact.text)}</dd>
          </div>
        ))}
      </dl>
      <DataTable
        caption={say(incident.title)}
        head={
          <>
            <th scope="col">{t('incident.duty')}</th>
            <th scope="col">{t('incident.then')}</th>
            <th scope="col">{t('incident.here')}</th>
          </>
        }
      >
        {incident.duties.map((duty) => (
          <tr key={duty.duty}>
            <th scope="row">
              {duty.rows[0] ? (
                <Anchor component={Link} to={`/dossiers/${dossier.id}/matrix?show=all&q=${duty.duty}`} size="sm">
                  {say(duty.title)}
                </Anchor>
              ) : (
                say(duty.title)
              )}
              <div className={classes.code}>{duty.duty}</div>
            </th>
            <td>
              <span className={classes.holder}>{say(duty.then)}</span>
              <div>{say(duty.note)}</div>
            </td>
            <td>
              <Tag tone={TONE[duty.now]} icon={ICON[duty.now]}>
                {t(`incident.now.${duty.now}`)}
              </Tag>
              <div className={classes.code}>{t('incident.rows', { n: duty.rows.length })}</div>
            </td>
          </tr>
        ))}
      </DataTable>
    </Panel>
  )
}
