import type { Confirmations, Row, RowConfirmation } from '@/api/types'

/** Rows that the viewer has not confirmed as they stand; null for who has no right to confirm. */
export function unconfirmed(all: Confirmations | null): ReadonlySet<string> | null {
  if (!all?.mayConfirm) return null
  return new Set(all.rows.filter((row) => row.state === 'WAITING_FOR_ME').map((row) => row.rowId))
}

/**
 * Rows in which the viewer is the one to move: refused ones, and where it confirms, those that only wait for its word. To the hospital
 * every row waits until it has confirmed it, so only those count whose other side has.
 */
export function urgent(all: Confirmations | null, myPartyId: string | null, hospital: boolean): ReadonlySet<string> {
  const mine = (row: RowConfirmation) => {
    if (!row.needsMe) return false
    if (row.state === 'REFUSED') return true
    if (!all?.mayConfirm) return false
    const others = row.parties.filter((party) => party.needed && party.partyId !== myPartyId)
    return !hospital || (others.length > 0 && others.every((party) => party.stands && party.word?.kind === 'CONFIRM'))
  }
  return new Set((all?.rows ?? []).filter(mine).map((row) => row.rowId))
}

/** Whether the viewer's own side has changed the row and not sent it: what the screen shows is not what would be confirmed. */
export function unsent(row: Row): boolean {
  return 'draft' in row && Array.isArray(row.draft) && row.draft.length > 0
}

export type Scope = { kind: 'area'; area: string } | { kind: 'clean' } | { kind: 'all' }

/** Of the rows that wait for the viewer, and have nothing unsent, those of a scope: an area, all without findings, or all. */
export function toConfirm(rows: readonly Row[], waiting: ReadonlySet<string>, scope: Scope): Row[] {
  return rows.filter((row) => {
    if (!waiting.has(row.id) || unsent(row)) return false
    if (scope.kind === 'area') return row.area === scope.area
    return scope.kind === 'all' || row.findings.length === 0
  })
}
