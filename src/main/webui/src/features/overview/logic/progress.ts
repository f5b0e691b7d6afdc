import type { Confirmations, Matrix, Row, RowConfirmation, Severity } from '@/api/types'
import { accountable, isHeld, responsible } from '@/lib/letters'

/** Of the rows that are to be confirmed, how many are. */
export interface Confirmed { done: number; of: number }
export interface AreaProgress { area: string; rows: number; held: number; confirmed: Confirmed; findings: Record<Severity, number> }
export interface PartyProgress { partyId: string; holds: number; sound: number; confirmed: Confirmed; findings: Record<Severity, number> }

/** Rows that count for the viewer: they stand IN, and it sees who holds them. */
export const counting = (rows: Row[]): Row[] => rows.filter((row) => row.standing === 'IN' && row.lettersHidden.length === 0)

function tally(rows: Row[], of: (partyId: string | null) => boolean): Record<Severity, number> {
  const counts = { BLOCKER: 0, WARNING: 0, NOTE: 0 }
  for (const row of rows) for (const finding of row.findings) if (of(finding.partyId)) counts[finding.severity]++
  return counts
}

/** How many rows stand confirmed, of those in which the viewer's word is asked for; rows taken out are confirmed like any other. */
export function confirmedRows(stands: RowConfirmation[]): Confirmed {
  const asked = stands.filter((stand) => stand.state !== 'NOT_ASKED')
  return { done: asked.filter((stand) => stand.state === 'CONFIRMED').length, of: asked.length }
}

/** How many rows a party has confirmed as they stand, of those that stand confirmed only with its word. */
export function confirmedBy(partyId: string, stands: RowConfirmation[]): Confirmed {
  const words = stands.flatMap((stand) => stand.parties.filter((party) => party.needed && party.partyId === partyId))
  return { done: words.filter((party) => party.stands && party.word?.kind === 'CONFIRM').length, of: words.length }
}

/** How far each area is: rows that stand on their feet, those that are confirmed, and what is open. */
export function progressByArea(matrix: Matrix, confirmations: Confirmations): AreaProgress[] {
  const stands = new Map(confirmations.rows.map((stand) => [stand.rowId, stand]))
  return matrix.areas.flatMap(({ id }) => {
    const all = matrix.rows.filter((row) => row.area === id)
    const rows = counting(all)
    if (rows.length === 0) return []
    const confirmed = confirmedRows(all.flatMap((row) => stands.get(row.id) ?? []))
    return [{ area: id, rows: rows.length, held: rows.filter(isHeld).length, confirmed, findings: tally(all, () => true) }]
  })
}

/** How far each party is: the rows it holds, those of them without a finding of its own, what it has confirmed, and what is its to mend. */
export function progressByParty(matrix: Matrix, confirmations: Confirmations): PartyProgress[] {
  const rows = counting(matrix.rows)
  return matrix.columns
    .filter((column) => !column.left)
    .map(({ partyId }) => {
      const held = rows.filter((row) => accountable(row.letters[partyId]) || responsible(row.letters[partyId]))
      const open = (row: Row) => row.findings.some((finding) => finding.partyId === partyId && finding.severity !== 'NOTE')
      return {
        partyId,
        holds: held.length,
        sound: held.filter((row) => !open(row)).length,
        confirmed: confirmedBy(partyId, confirmations.rows),
        findings: tally(matrix.rows, (party) => party === partyId),
      }
    })
}
