import { Link } from 'react-router'
import type { CandidacySummary } from '@/api/types'
import { Panel } from '@/components/Panel'
import { Tag } from '@/components/Tag'
import { useTexts } from '@/i18n/use-texts'
import { dayInBoth } from '@/lib/dates'
import classes from './Award.module.css'

/** What hospitals ask the own organisation before award. */
export function CandidacyList({ candidacies }: { candidacies: CandidacySummary[] }) {
  const { t, say, language } = useTexts()
  return (
    <ul className={classes.cards}>
      {candidacies.map((each) => (
        <li key={each.id}>
          <Panel
            title={<Link to={`/candidacies/${each.id}`}>{each.dossierName}</Link>}
            aside={<Tag tone={each.sentAt ? 'good' : 'warning'}>{t(each.sentAt ? 'award.candidateState.SENT' : 'award.candidateState.ASKED')}</Tag>}
          >
            <p className={classes.text}>
              {t('award.mine.from', {
                hospital: say({ ja: each.hospitalName, en: each.hospitalNameEn }),
                function: t(`function.${each.function}`),
              })}
            </p>
            <p className={classes.quiet}>
              {each.open ? t('award.mine.until', { day: dayInBoth(each.deadline, language) }) : t('award.mine.over')}{' '}
              {t('award.mine.answered', { done: each.answered, of: each.questions })}
            </p>
          </Panel>
        </li>
      ))}
    </ul>
  )
}
