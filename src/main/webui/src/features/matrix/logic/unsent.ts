import type { DraftEdit, Row } from '@/api/types'

/** How a field, or what lies below it, stands in one's own draft: not in it, unsent, or unsent and changed by others meanwhile. */
export type Unsent = 'none' | 'unsent' | 'conflict'

const within = (field: string, path: string) => field === path || field.startsWith(`${path}/`)

/** The worst of several fields, each given by its path or by what it lies below. */
export function unsentOf(row: Row, edits: readonly DraftEdit[], paths: readonly string[]): Unsent {
  const held = row.draft.filter((field) => paths.some((path) => within(field, path)))
  if (held.length === 0) return 'none'
  return edits.some((edit) => edit.changed !== null && held.includes(edit.field)) ? 'conflict' : 'unsent'
}

/** The edits of each row. */
export function editsByRow(edits: readonly DraftEdit[]): ReadonlyMap<string, readonly DraftEdit[]> {
  const byRow = new Map<string, DraftEdit[]>()
  for (const edit of edits) byRow.set(edit.rowId, [...(byRow.get(edit.rowId) ?? []), edit])
  return byRow
}
