import type { Matrix, Row } from '@/api/types'

/** The matrix with rows at other places: areas in their order, the rows of one by their place. */
export function placed(matrix: Matrix, places: { rowId: string; position: number }[]): Matrix {
  const at = new Map(places.map((place) => [place.rowId, place.position]))
  const areas = new Map(matrix.areas.map((area, index) => [area.id, index]))
  const rows = matrix.rows.map((row) => (at.has(row.id) ? { ...row, position: at.get(row.id) ?? row.position } : row))
  const area = (row: Row) => areas.get(row.area) ?? areas.size
  return { ...matrix, rows: rows.sort((one, other) => area(one) - area(other) || one.position - other.position) }
}

/** The row to move next to, among the rows that are shown; null at the end of the area. */
export function neighbour(rows: Row[], row: Row, direction: 'up' | 'down'): Row | null {
  const area = rows.filter((other) => other.area === row.area)
  return area[area.findIndex((other) => other.id === row.id) + (direction === 'up' ? -1 : 1)] ?? null
}
