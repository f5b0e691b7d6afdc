import type { Row } from '@/api/types'
import { Tag } from '@/components/Tag'
import { useTexts } from '@/i18n/use-texts'
import { unsentOf } from '../logic/unsent'
import { useDraftEdits } from '../state/draft-edits'

/** At a field: that only one's own side sees this value yet, and whether others have changed it meanwhile. Nothing where it is agreed. */
export function UnsentTag({ row, of }: { row: Row; of: readonly string[] }) {
  const { t } = useTexts()
  const state = unsentOf(row, useDraftEdits(row), of)
  if (state === 'none') return null
  return state === 'conflict' ? (
    <Tag tone="warning" icon="alert">
      {t('turn.fieldConflict')}
    </Tag>
  ) : (
    <Tag tone="accent">{t('turn.cell')}</Tag>
  )
}
