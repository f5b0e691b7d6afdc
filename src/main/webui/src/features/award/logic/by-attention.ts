import type { ComparedDuty } from '@/api/types'

/** Rows under the reason why one looks at them, in the order in which they came. */
export function byAttention(rows: ComparedDuty[]): [ComparedDuty['attention'], ComparedDuty[]][] {
  const groups = new Map<ComparedDuty['attention'], ComparedDuty[]>()
  for (const row of rows) groups.set(row.attention, [...(groups.get(row.attention) ?? []), row])
  return [...groups]
}
