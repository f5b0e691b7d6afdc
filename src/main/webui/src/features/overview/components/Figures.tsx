import type { Confirmations, Findings, Matrix } from '@/api/types'
import { Progress } from '@/components/Progress'
import { progressOf } from '@/features/matrix/logic/heat'
import { useTexts } from '@/i18n/use-texts'
import { confirmedRows } from '../logic/progress'
import classes from './Figures.module.css'

interface Props { matrix: Matrix; findings: Findings; confirmations: Confirmations }

/** The figures that come first: what is held, what of it is confirmed, and what stands in the way. */
export function Figures({ matrix, findings, confirmations }: Props) {
  const { t } = useTexts()
  const confirmed = confirmedRows(confirmations.rows)
  const { held, of } = progressOf(matrix.rows)
  const figures = [
    ['nobody', of - held, of > held ? 'blocker' : 'good'],
    ['blocker', findings.counts.blocker, findings.counts.blocker > 0 ? 'blocker' : 'good'],
    ['warning', findings.counts.warning, findings.counts.warning > 0 ? 'warning' : 'good'],
  ] as const
  return (
    <dl className={classes.figures}>
      <div className={classes.figure} data-wide>
        <dt>{t('overview.held')}</dt>
        <dd>
          <span className={classes.number}>{held}</span>
          <span className={classes.of}>/ {of}</span>
          <Progress done={held} of={of} label={t('overview.held')} />
        </dd>
      </div>
      <div className={classes.figure} data-wide>
        <dt>{t('picture.confirmedRows')}</dt>
        <dd>
          <span className={classes.number}>{confirmed.done}</span>
          <span className={classes.of}>/ {confirmed.of}</span>
          <Progress done={confirmed.done} of={confirmed.of} label={t('picture.confirmedRows')} tone="good" />
        </dd>
      </div>
      {figures.map(([key, value, tone]) => (
        <div key={key} className={classes.figure} data-tone={tone}>
          <dt>{t(`overview.${key}Figure`)}</dt>
          <dd className={classes.number}>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
