import type { Terms } from '@/api/types'

export const NO_TERMS: Terms = { serviceLevels: [], cost: null, contractId: null, clause: null, evidenceAsked: null }

/** The fields of the terms that differ, so that only what a person changed is sent; null when nothing did. */
export function termsDiff(before: Terms, after: Terms): Partial<Terms> | null {
  const changed = (Object.keys(NO_TERMS) as (keyof Terms)[]).filter(
    (field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]),
  )
  return changed.length === 0 ? null : Object.fromEntries(changed.map((field) => [field, after[field]]))
}
