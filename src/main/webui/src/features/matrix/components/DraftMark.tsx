import type { Row } from '@/api/types'
import { Tag } from '@/components/Tag'
import { useTexts } from '@/i18n/use-texts'
import { useDraftEdits } from '../state/draft-edits'

/** At a row of the matrix: how many of its fields are unsent, and how many of these others have changed, too. */
export function DraftMark({ row }: { row: Row }) {
  const { t } = useTexts()
  const conflicts = useDraftEdits(row).filter((edit) => edit.changed !== null).length
  if (row.draft.length === 0) return null
  return (
    <>
      <Tag tone="accent">{t('turn.row', { n: row.draft.length })}</Tag>
      {conflicts > 0 && (
        <Tag tone="warning" icon="alert">
          {t('turn.rowConflicts', { n: conflicts })}
        </Tag>
      )}
    </>
  )
}
