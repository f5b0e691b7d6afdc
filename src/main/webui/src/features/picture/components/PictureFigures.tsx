import type { Picture } from '@/api/types'
import { Progress } from '@/components/Progress'
import { useTexts } from '@/i18n/use-texts'
import { countOf } from '../logic/devices'
import classes from './PictureFigures.module.css'

/** The figures that come first: how much is held over all dossiers, and what of it is nobody's or two people's. */
export function PictureFigures({ picture }: { picture: Picture }) {
  const { t } = useTexts()
  const rows = picture.dossiers.reduce((sum, dossier) => sum + dossier.rows, 0)
  const held = picture.dossiers.reduce((sum, dossier) => sum + dossier.held, 0)
  const gaps = countOf(picture.deviceCodes, 'GAP')
  const overlaps = countOf(picture.deviceCodes, 'OVERLAP')
  const figures = [
    ['gap', t('whole.figures.gaps'), gaps, gaps > 0 ? 'blocker' : 'good'],
    ['overlap', t('whole.figures.overlaps'), overlaps, overlaps > 0 ? 'warning' : 'good'],
    ['blocker', t('overview.blockerFigure'), picture.findings.blocker, picture.findings.blocker > 0 ? 'blocker' : 'good'],
    ['warning', t('overview.warningFigure'), picture.findings.warning, picture.findings.warning > 0 ? 'warning' : 'good'],
  ] as const
  return (
    <dl className={classes.figures}>
      <div className={classes.figure} data-wide>
        <dt>{t('overview.held')}</dt>
        <dd>
          <span className={classes.number}>{held}</span>
          <span className={classes.of}>/ {rows}</span>
          <Progress done={held} of={rows} label={t('overview.held')} />
        </dd>
      </div>
      {figures.map(([key, name, value, tone]) => (
        <div key={key} className={classes.figure} data-tone={tone}>
          <dt>{name}</dt>
          <dd className={classes.number}>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
