import type { Matrix, Row, Severity } from '@/api/types'
import { accountable, isHeld, responsible } from '@/lib/letters'

export interface AreaProgress { area: string; rows: number; held: number; findings: Record<Severity, number> }
export interface PartyProgress { partyId: string; holds: number; sound: number; findings: Record<Severity, number> }

/** Rows that count for the viewer: they stand IN, and it sees who holds them. */
export const counting = (rows: Row[]): Row[] => rows.filter((row) => row.standing === 'IN' && row.lettersHidden.length === 0)

function tally(rows: Row[], of: (partyId: string | null) => boolean): Record<Severity, number> {
  const counts = { BLOCKER: 0, WARNING: 0, NOTE: 0 }
  for (const row of rows) for (const finding of row.findings) if (of(finding.partyId)) counts[finding.severity]++
  return counts
}

/** How far each area is: rows that stand on their feet, and what is open. */
export function progressByArea(matrix: Matrix): AreaProgress[] {
  return matrix.areas.flatMap(({ id }) => {
    const all = matrix.rows.filter((row) => row.area === id)
    const rows = counting(all)
    return rows.length === 0 ? [] : [{ area: id, rows: rows.length, held: rows.filter(isHeld).length, findings: tally(all, () => true) }]
  })
}

/** How far each party is: the rows it holds, those of them without a finding of its own, and what is its to mend. */
export function progressByParty(matrix: Matrix): PartyProgress[] {
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
        findings: tally(matrix.rows, (party) => party === partyId),
      }
    })
}
