import type { Finding, Matrix, Row } from '@/api/types'
import { counting } from './progress'

/** How densely the director's page is set, from every row in full to bare counts; each step takes less room than the one before. */
export type Density = 0 | 1 | 2 | 3 | 4 | 5
export const DENSEST: Density = 5

export interface BlockerGroup { area: string | null; code: Finding['code']; items: Blocker[] }
export interface Blocker { finding: Finding; row: Row | null }

/** What keeps rows from signing, each with its row. */
export function blockersOf(matrix: Matrix, findings: Finding[]): Blocker[] {
  const rows = new Map(matrix.rows.map((row) => [row.id, row]))
  return findings
    .filter((finding) => finding.severity === 'BLOCKER')
    .map((finding) => ({ finding, row: (finding.rowId && rows.get(finding.rowId)) || null }))
}

/** Blockers by area in the order of the catalogue, alike ones together; those of no row come last. */
export function groupBlockers(matrix: Matrix, blockers: Blocker[]): BlockerGroup[] {
  const order = [...matrix.areas.map((area) => area.id), null]
  const groups = new Map<string, BlockerGroup>()
  for (const blocker of blockers) {
    const area = blocker.row?.area ?? null
    const key = `${area} ${blocker.finding.code}`
    const group = groups.get(key) ?? { area, code: blocker.finding.code, items: [] }
    group.items.push(blocker)
    groups.set(key, group)
  }
  return [...groups.values()].sort((one, other) => order.indexOf(one.area) - order.indexOf(other.area))
}

/** Labels with how often each occurs, in the order of their first: `VUL-01 ×3`. */
export function tallied(labels: string[]): string[] {
  const counts = new Map<string, number>()
  for (const label of labels) counts.set(label, (counts.get(label) ?? 0) + 1)
  return [...counts].map(([label, n]) => (n === 1 ? label : `${label} ×${n}`))
}

/** Rows in full need two columns of lines; with more than these nobody could read the page. */
export const MOST_ROWS_IN_FULL = 110

/** The density to try first. */
export function firstDensity(matrix: Matrix): Density {
  return counting(matrix.rows).length > MOST_ROWS_IN_FULL ? 1 : 0
}
