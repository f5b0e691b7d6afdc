import { VisuallyHidden } from '@mantine/core'
import { useEffect, useRef, useState } from 'react'
import { Icon } from '@/components/Icon'
import { tell } from '@/components/messages'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { useLive, type PresentPerson } from '../live-context'
import classes from './LiveBar.module.css'

const SHOWN = 6
const PATIENCE = 2500

/** Who has the dossier open now, and a sign while what is shown may be out of date. */
export function LiveBar({ rowTitle }: { rowTitle: (rowId: string) => string | null }) {
  const { t } = useTexts()
  const { people, status } = useLive()
  const { partyName } = useDossierScope()
  const lost = useLost(status === 'lost')
  const words = ({ name, partyId, rowId }: PresentPerson) => {
    const row = rowId ? rowTitle(rowId) : null
    return t(row ? 'live.personAtRow' : 'live.person', { name, party: partyName(partyId), row: row ?? '' })
  }
  return (
    <div className={classes.bar}>
      {lost && (
        <span className={classes.lost} role="status">
          <Icon name="alert" size={16} /> {t('live.lost')}
        </span>
      )}
      {people.length > 1 && (
        <ul className={classes.people} aria-label={t('live.here')}>
          {people.slice(0, SHOWN).map((person) => (
            <li key={person.memberId} className={classes.person} title={words(person)}>
              <span aria-hidden="true">{[...person.name][0]}</span>
              <VisuallyHidden>{words(person)}</VisuallyHidden>
            </li>
          ))}
          {people.length > SHOWN && <li className={classes.more}>{t('live.more', { count: people.length - SHOWN })}</li>}
        </ul>
      )}
    </div>
  )
}

/** Whether it has been lost for long enough to say so; says when it is back. */
function useLost(now: boolean): boolean {
  const { t } = useTexts()
  const [lost, setLost] = useState(false)
  const said = useRef(false)
  useEffect(() => {
    const timer = setTimeout(
      () => {
        if (!now && said.current) tell(t('live.back'))
        said.current = now
        setLost(now)
      },
      now ? PATIENCE : 0,
    )
    return () => clearTimeout(timer)
  }, [now, t])
  return lost
}
