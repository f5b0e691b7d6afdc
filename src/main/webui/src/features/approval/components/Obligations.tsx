import { Anchor } from '@mantine/core'
import { Link } from 'react-router'
import { DownloadButton } from '@/components/DownloadButton'
import { Panel } from '@/components/Panel'
import { Queried } from '@/components/Queried'
import { Tag } from '@/components/Tag'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { day } from '@/lib/dates'
import { useObligations } from '../api/get-obligations'
import classes from './Approval.module.css'

/** What is owed under the annex in force with one vendor, and by when; a row leads to where its evidence is entered. */
export function Obligations({ partyId }: { partyId: string }) {
  const { t, say, language } = useTexts()
  const { dossier, partyName } = useDossierScope()
  const query = useObligations(dossier.id)
  return (
    <Queried query={query}>
      {(all) => {
        const duties = all.filter((one) => one.vendorId === partyId)
        return (
          <Panel title={t('approval.obligations')}>
            <p className={classes.lead}>{t(duties.length > 0 ? 'approval.obligationsLead' : 'approval.noObligations')}</p>
            {duties.length > 0 && (
              <>
                {/* The list scrolls, so it must take the focus. */}
                {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
                <ul className={classes.list} tabIndex={0}>
                  {duties.map((duty) => (
                    <li key={`${duty.kind} ${duty.rowId} ${duty.partyId}`} className={classes.row}>
                      <span className={classes.name}>
                        {duty.rowId ? (
                          <Anchor component={Link} to={`/dossiers/${dossier.id}/matrix?row=${duty.rowId}`} size="sm">
                            {say(duty.what)}
                          </Anchor>
                        ) : (
                          say(duty.what)
                        )}
                        <br />
                        <span className={classes.dim}>
                          {duty.partyId ? partyName(duty.partyId) : t('approval.both')} · {say(duty.cadence)}
                          {duty.last && ` · ${t('approval.lastShown', { day: day(duty.last, language) })}`}
                        </span>
                      </span>
                      <span>{t('approval.due', { day: day(duty.due, language) })}</span>
                      {duty.overdue && (
                        <Tag tone="warning" icon="alert">
                          {t('approval.overdue')}
                        </Tag>
                      )}
                    </li>
                  ))}
                </ul>
                <div className={classes.actions}>
                  <DownloadButton path={`/api/dossiers/${dossier.id}/obligations/calendar`} fallback="annex.ics">
                    {t('approval.calendar')}
                  </DownloadButton>
                </div>
              </>
            )}
          </Panel>
        )
      }}
    </Queried>
  )
}
