import { useMemo, type ReactNode } from 'react'
import type { Matrix } from '@/api/types'
import { useDraft } from '../api/get-draft'
import { editsByRow } from '../logic/unsent'
import { DraftEditsContext } from '../state/draft-edits'

/** Lets the matrix and its row panel know what of the unsent changes others have changed, too; asked only while something is unsent. */
export function DraftEdits({ matrix, children }: { matrix: Matrix; children: ReactNode }) {
  const any = matrix.rows.some((row) => row.draft.length > 0)
  const draft = useDraft(matrix.dossierId, any).data
  const byRow = useMemo(() => editsByRow(any ? (draft?.edits ?? []) : []), [any, draft])
  return <DraftEditsContext.Provider value={byRow}>{children}</DraftEditsContext.Provider>
}
