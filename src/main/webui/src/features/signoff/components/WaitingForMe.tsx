import { Link } from 'react-router'
import { Tag } from '@/components/Tag'
import { useViewer } from '@/features/session/viewer'
import { useTexts } from '@/i18n/use-texts'
import { day } from '@/lib/dates'
import { useMySignatures } from '../api/get-my-signatures'
import classes from './Signing.module.css'

/** For a signatory: the annexes that wait for a signature, in whatever dossier. */
export function WaitingForMe() {
  const { t, language } = useTexts()
  const { acting } = useViewer()
  const waiting = useMySignatures(acting.role === 'SIGNATORY').data ?? []
  if (waiting.length === 0) return null
  return (
    <section aria-labelledby="waiting-for-me">
      <h2 id="waiting-for-me" className={classes.side}>
        {t('signing.waiting.title')}
      </h2>
      <ul className={classes.people}>
        {waiting.map((round) => (
          <li key={round.id} className={classes.person}>
            <Link to={`/dossiers/${round.dossierId}/signing/${round.id}`} className={classes.name}>
              {round.dossier} · {t('signing.edition', { n: round.number })}
            </Link>
            <span className={classes.tags}>
              <span className={classes.quiet}>{t('signing.until', { day: day(round.lastDay, language) })}</span>
              <Tag tone={round.myTurn ? 'warning' : 'plain'}>{t(round.myTurn ? 'signing.myTurn' : 'signing.later')}</Tag>
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
