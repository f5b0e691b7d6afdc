import { describe, expect, it } from 'vitest'
import type { Matrix, Row } from '@/api/types'
import { neighbour, placed } from './order'

const row = (id: string, area: string, position: number) => ({ id, area, position }) as Row
const rows = [row('a', 'GOV', 1), row('b', 'GOV', 2), row('c', 'GOV', 3), row('d', 'VUL', 1)]
const matrix = { areas: [{ id: 'GOV' }, { id: 'VUL' }], rows } as Matrix

describe('the order of rows', () => {
  it('follows the places that came back, area by area', () => {
    const moved = placed(matrix, [{ rowId: 'c', position: 1 }, { rowId: 'a', position: 2 }, { rowId: 'b', position: 3 }])
    expect(moved.rows.map((each) => each.id)).toEqual(['c', 'a', 'b', 'd'])
    expect(matrix.rows.map((each) => each.id)).toEqual(['a', 'b', 'c', 'd'])
  })
  it('moves next to the row that is shown there, and not out of the area', () => {
    expect(neighbour(rows, rows[1]!, 'up')?.id).toBe('a')
    expect(neighbour([rows[0]!, rows[2]!], rows[2]!, 'up')?.id).toBe('a')
    expect(neighbour(rows, rows[0]!, 'up')).toBeNull()
    expect(neighbour(rows, rows[2]!, 'down')).toBeNull()
  })
})
