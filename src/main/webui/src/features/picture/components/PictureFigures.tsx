import type { Picture } from '@/api/types'
import { FigureList } from '@/components/FigureList'
import { useTexts } from '@/i18n/use-texts'
import { countOf } from '../logic/devices'

/** How much is held over all dossiers, and what of it is nobody's or two people's. */
export function PictureFigures({ picture }: { picture: Picture }) {
  const { t } = useTexts()
  const rows = picture.dossiers.reduce((sum, dossier) => sum + dossier.rows, 0)
  const held = picture.dossiers.reduce((sum, dossier) => sum + dossier.held, 0)
  const gaps = countOf(picture.deviceCodes, 'GAP')
  const overlaps = countOf(picture.deviceCodes, 'OVERLAP')
  const { blocker, warning } = picture.findings
  return (
    <FigureList
      shares={[{ name: t('overview.held'), done: held, of: rows }]}
      figures={[
        { name: t('whole.figures.gaps'), value: gaps, tone: gaps > 0 ? 'blocker' : 'good' },
        { name: t('whole.figures.overlaps'), value: overlaps, tone: overlaps > 0 ? 'warning' : 'good' },
        { name: t('overview.blockerFigure'), value: blocker, tone: blocker > 0 ? 'blocker' : 'good' },
        { name: t('overview.warningFigure'), value: warning, tone: warning > 0 ? 'warning' : 'good' },
      ]}
    />
  )
}
