import type { Confirmations, Findings, Matrix } from '@/api/types'
import { FigureList } from '@/components/FigureList'
import { progressOf } from '@/features/matrix/logic/heat'
import { useTexts } from '@/i18n/use-texts'
import { confirmedRows } from '../logic/progress'

interface Props { matrix: Matrix; findings: Findings; confirmations: Confirmations }

/** What is held, what of it is confirmed, and what stands in the way. */
export function Figures({ matrix, findings, confirmations }: Props) {
  const { t } = useTexts()
  const { held, of } = progressOf(matrix.rows)
  const { blocker, warning } = findings.counts
  return (
    <FigureList
      shares={[
        { name: t('overview.held'), done: held, of },
        { name: t('picture.confirmedRows'), ...confirmedRows(confirmations.rows), tone: 'good' },
      ]}
      figures={[
        { name: t('overview.nobodyFigure'), value: of - held, tone: of > held ? 'blocker' : 'good' },
        { name: t('overview.blockerFigure'), value: blocker, tone: blocker > 0 ? 'blocker' : 'good' },
        { name: t('overview.warningFigure'), value: warning, tone: warning > 0 ? 'warning' : 'good' },
      ]}
    />
  )
}
