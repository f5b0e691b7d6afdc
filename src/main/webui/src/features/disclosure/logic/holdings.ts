import type { Letter, Phase, Row, Text } from '@/api/types'

export interface Held { id: string; title: Text; scope: Text | null; phase: Phase; letter: Letter }
/** What a party does or answers for, by duty. */
export type Holdings = Map<string, Held[]>

/** The rows in which a party holds R or A, by the duty of the catalogue they come from. Rows taken out hold nothing. */
export function holdings(rows: Pick<Row, 'id' | 'duty' | 'title' | 'letters' | 'standing' | 'scope' | 'phase'>[], partyId: string): Holdings {
  const held: Holdings = new Map()
  for (const row of rows) {
    const letter = row.letters[partyId]
    if (!row.duty || row.standing === 'OUT' || (letter !== 'R' && letter !== 'A' && letter !== 'AR')) continue
    const label = row.scope.label ?? null
    held.set(row.duty, [...(held.get(row.duty) ?? []), { id: row.id, title: row.title, scope: label, phase: row.phase, letter }])
  }
  return held
}
