import { Anchor } from '@mantine/core'
import { Link } from 'react-router'
import type { AuditEvent } from '@/api/types'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { day, dayInBoth, moment } from '@/lib/dates'
import classes from './EventList.module.css'

/** Events by day, newest first. */
export function EventList({ events }: { events: AuditEvent[] }) {
  const { t, say, language } = useTexts()
  const { dossier } = useDossierScope()
  const days = new Map<string, AuditEvent[]>()
  for (const event of events) {
    const key = day(event.at, 'ja')
    days.set(key, [...(days.get(key) ?? []), event])
  }
  return (
    <>
      {[...days].map(([key, ofDay]) => (
        <section key={key} className={classes.day}>
          <h2 className={classes.date}>{ofDay[0] && dayInBoth(ofDay[0].at, language)}</h2>
          <ol className={classes.list}>
            {ofDay.map((event, at) => (
              <li key={at} className={classes.event}>
                <span className={classes.time}>{moment(event.at, language).slice(-5)}</span>
                <div>
                  <p className={classes.text}>
                    {say(event.text)}{' '}
                    {event.rowId && (
                      <Anchor component={Link} to={`/dossiers/${dossier.id}/matrix?show=all&row=${event.rowId}`} size="sm" underline="always">
                        {t('history.toRow')}
                      </Anchor>
                    )}
                  </p>
                  {(event.before ?? event.after) !== null && (
                    // As it was written down then, which is in Japanese.
                    <p className={classes.values} lang="ja">
                      {event.before ?? t('common.none')} → <strong>{event.after ?? t('common.none')}</strong>
                    </p>
                  )}
                  <p className={classes.who}>
                    {event.who}（{event.organisation}）{event.reason && ` ${t('row.because', { reason: event.reason })}`}
                  </p>
                </div>
              </li>
            ))}
          </ol>
        </section>
      ))}
    </>
  )
}
