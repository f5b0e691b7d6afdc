import type { Findings, Matrix } from '@/api/types'
import { Progress } from '@/components/Progress'
import { progressOf } from '@/features/matrix/logic/heat'
import { useTexts } from '@/i18n/use-texts'
import classes from './Figures.module.css'

export function Figures({ matrix, findings }: { matrix: Matrix; findings: Findings }) {
  const { t } = useTexts()
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
      {figures.map(([key, value, tone]) => (
        <div key={key} className={classes.figure} data-tone={tone}>
          <dt>{t(`overview.${key}Figure`)}</dt>
          <dd className={classes.number}>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
