import type { components } from '@/api/schema'

/** The rows with open conversations, and how many; those about the dossier itself belong to no row. */
export function openByRow(counts: readonly components['schemas']['ConversationCount'][] | undefined): ReadonlyMap<string, number> {
  return new Map((counts ?? []).flatMap(({ rowId, open }) => (rowId !== null && open > 0 ? [[rowId, open] as const] : [])))
}
