import type { Confirmations, Findings, Matrix } from '@/api/types'
import { progressOf } from '@/features/matrix/logic/heat'
import { useTexts } from '@/i18n/use-texts'
import { dayInBoth } from '@/lib/dates'
import { confirmedRows } from '../logic/progress'
import classes from './Director.module.css'

interface Props { matrix: Matrix; findings: Findings; confirmations: Confirmations; dossier: string; hospital: string }

/** What the page is about, of which day, and the figures that come first. */
export function DirectorHead({ matrix, findings, confirmations, dossier, hospital }: Props) {
  const { t, language } = useTexts()
  const { held, of } = progressOf(matrix.rows)
  const confirmed = confirmedRows(confirmations.rows)
  const figures = [
    [t('overview.held'), `${held} / ${of}`],
    [t('picture.confirmedRows'), `${confirmed.done} / ${confirmed.of}`],
    [t('overview.nobodyFigure'), `${of - held}`],
    [t('overview.blockerFigure'), `${findings.counts.blocker}`],
    [t('overview.warningFigure'), `${findings.counts.warning}`],
  ]
  return (
    <div className={classes.head}>
      <div>
        <h2 className={classes.title}>
          {t('picture.title')} {dossier}
        </h2>
        <p className={classes.about}>
          {hospital} {t('picture.asOf', { day: dayInBoth(matrix.computedAt, language) })} {t('picture.example')}
        </p>
      </div>
      <dl className={classes.figures}>
        {figures.map(([name, value]) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}
