import { createContext, useContext } from 'react'
import type { DraftEdit, Row } from '@/api/types'

/** What one's own side has not sent, by row; empty while nothing is unsent or it is not read yet. */
export const DraftEditsContext = createContext<ReadonlyMap<string, readonly DraftEdit[]>>(new Map())

const NONE: readonly DraftEdit[] = []

/** The unsent edits of a row. Which fields are unsent the row itself says; these say what was agreed and what others changed since. */
export function useDraftEdits(row: Row): readonly DraftEdit[] {
  const edits = useContext(DraftEditsContext).get(row.id)
  return row.draft.length > 0 && edits ? edits : NONE
}
