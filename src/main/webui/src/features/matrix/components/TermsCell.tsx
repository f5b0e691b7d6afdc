import { VisuallyHidden } from '@mantine/core'
import { memo } from 'react'
import type { Row } from '@/api/types'
import { useTexts } from '@/i18n/use-texts'
import { useServiceLevelText } from '@/components/use-service-level-text'
import { leadingTerms } from '../logic/leading-terms'
import classes from './TermsCell.module.css'

/** Cost class and first service level of who answers for the row, in short. */
export const TermsCell = memo(function TermsCell({ row, onOpen }: { row: Row; onOpen: (rowId: string) => void }) {
  const { t } = useTexts()
  const level = useServiceLevelText()
  const terms = leadingTerms(row)
  const first = terms?.serviceLevels[0]
  const unsent = row.draft.some((field) => field.startsWith('terms/'))
  const more = (terms?.serviceLevels.length ?? 0) - 1
  return (
    <div
      role="gridcell"
      tabIndex={-1}
      data-cell
      className={classes.cell}
      data-unsent={unsent || undefined}
      onClick={() => onOpen(row.id)}
      onKeyDown={(event) => event.key === 'Enter' && onOpen(row.id)}
    >
      {first && (
        <span className={classes.level}>
          {level(first)}
          {more > 0 && ` +${more}`}
        </span>
      )}
      <span className={classes.cost} data-class={terms?.cost.class ?? 'NONE'}>
        {terms?.cost.class ? t(`cost.class.${terms.cost.class}`) : t('matrix.noCost')}
      </span>
      {unsent && <VisuallyHidden>（{t('turn.cell')}）</VisuallyHidden>}
    </div>
  )
})
