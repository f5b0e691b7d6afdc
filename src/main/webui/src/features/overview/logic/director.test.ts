import { describe, expect, it } from 'vitest'
import type { Finding, Matrix, Row } from '@/api/types'
import { blockersOf, firstDensity, groupBlockers, tallied } from './director'
import { progressByArea, progressByParty } from './progress'

const finding = (code: string, rowId: string | null, severity = 'BLOCKER', partyId: string | null = null) => ({ code, rowId, severity, partyId }) as Finding
const row = (id: string, area: string, letters: Row['letters'], more: Partial<Row> = {}) =>
  ({ id, area, letters, standing: 'IN', lettersHidden: [], findings: [], ...more }) as unknown as Row
const matrix = {
  areas: [{ id: 'GOV' }, { id: 'VUL' }],
  columns: [{ partyId: 'h' }, { partyId: 'v' }, { partyId: 'gone', left: true }],
  rows: [
    row('1', 'GOV', { h: 'AR' }),
    row('2', 'VUL', { v: 'AR' }, { findings: [finding('NO_EVIDENCE', '2', 'WARNING', 'v')] }),
    row('3', 'VUL', {}, { findings: [finding('NO_ACCOUNTABLE', '3')] }),
    row('4', 'VUL', {}, { standing: 'OUT' }),
    row('5', 'VUL', {}, { lettersHidden: ['h'] }),
  ],
} as unknown as Matrix

describe('the picture of the whole', () => {
  it('counts only rows that stand in and whose letters the viewer sees', () => {
    expect(progressByArea(matrix).map(({ area, rows, held }) => [area, rows, held])).toEqual([['GOV', 1, 1], ['VUL', 2, 1]])
  })
  it('counts for each party what it holds and what of that has nothing open', () => {
    expect(progressByParty(matrix).map(({ partyId, holds, sound }) => [partyId, holds, sound])).toEqual([['h', 1, 1], ['v', 1, 0]])
  })
  it('groups blockers by area and kind, those of no row last', () => {
    const blockers = blockersOf(matrix, [finding('DUTY_MISSING', null), finding('NO_ACCOUNTABLE', '3'), finding('NO_EVIDENCE', '2', 'WARNING')])
    expect(groupBlockers(matrix, blockers).map((group) => [group.area, group.code, group.items.length])).toEqual([
      ['VUL', 'NO_ACCOUNTABLE', 1],
      [null, 'DUTY_MISSING', 1],
    ])
  })
  it('tallies labels and sets a large matrix densely from the first', () => {
    expect(tallied(['VUL-01', 'VUL-02', 'VUL-01'])).toEqual(['VUL-01 ×2', 'VUL-02'])
    expect(firstDensity(matrix)).toBe(0)
    expect(firstDensity({ ...matrix, rows: Array.from({ length: 300 }, (_, at) => row(`${at}`, 'GOV', {})) })).toBe(1)
  })
})
