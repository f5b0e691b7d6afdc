import type { Matrix, Row } from '@/api/types'
import { accountable, isHeld, responsible } from '@/lib/letters'

export interface HeatCell { holds: number; gaps: number }
export interface HeatRow { area: string; rows: number; held: number; nobody: number; byParty: Record<string, HeatCell> }

/** A row counts where the viewer sees who holds it; of the others it knows nothing, so they are no gap. */
const counts = (row: Row) => row.standing === 'IN' && row.lettersHidden.length === 0
const gap = (severity: string) => severity !== 'NOTE'

/** Areas × parties: how many duties each holds, how many findings are its own to mend, and how many nobody holds. */
export function heatOf(matrix: Matrix): HeatRow[] {
  return matrix.areas.flatMap((area) => {
    const rows = matrix.rows.filter((row) => row.area === area.id && counts(row))
    if (rows.length === 0) return []
    const byParty = Object.fromEntries(
      matrix.columns.map(({ partyId }) => [
        partyId,
        {
          holds: rows.filter((row) => accountable(row.letters[partyId]) || responsible(row.letters[partyId])).length,
          gaps: rows.filter((row) => row.findings.some((finding) => finding.partyId === partyId && gap(finding.severity))).length,
        },
      ]),
    )
    const held = rows.filter(isHeld).length
    return [{ area: area.id, rows: rows.length, held, nobody: rows.length - held, byParty }]
  })
}

/** How much of an area or a whole matrix is held. */
export function progressOf(rows: Row[]): { held: number; of: number; blockers: number } {
  const standing = rows.filter(counts)
  return {
    held: standing.filter(isHeld).length,
    of: standing.length,
    blockers: rows.filter((row) => row.findings.some((finding) => finding.severity === 'BLOCKER')).length,
  }
}

/** 0 (nothing open) to 4 (most of it open): the step of colour a share of gaps is shown in. */
export function heatStep(gaps: number, of: number): 0 | 1 | 2 | 3 | 4 {
  if (gaps === 0 || of === 0) return 0
  const share = gaps / of
  return share > 0.6 ? 4 : share > 0.35 ? 3 : share > 0.15 ? 2 : 1
}
