import { describe, expect, it } from 'vitest'
import type { Confirmations, Finding, Matrix, Row } from '@/api/types'
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

const party = (partyId: string, kind: 'CONFIRM' | 'REFUSE' | null, stands = true, needed = true) => ({ partyId, needed, stands, word: kind && { kind } })
const confirmations = {
  rows: [
    { rowId: '1', state: 'CONFIRMED', parties: [party('h', 'CONFIRM')] },
    { rowId: '2', state: 'WAITING_FOR_ME', parties: [party('h', 'CONFIRM', false), party('v', 'CONFIRM')] },
    { rowId: '3', state: 'REFUSED', parties: [party('h', null, false), party('v', 'REFUSE')] },
    { rowId: '4', state: 'CONFIRMED', parties: [party('h', 'CONFIRM'), party('v', 'CONFIRM', true, false)] },
    { rowId: '5', state: 'NOT_ASKED', parties: [] },
  ],
} as unknown as Confirmations

describe('the picture of the whole', () => {
  it('counts only rows that stand in and whose letters the viewer sees', () => {
    expect(progressByArea(matrix, confirmations).map(({ area, rows, held }) => [area, rows, held])).toEqual([['GOV', 1, 1], ['VUL', 2, 1]])
  })
  it('counts for each party what it holds and what of that has nothing open', () => {
    expect(progressByParty(matrix, confirmations).map(({ partyId, holds, sound }) => [partyId, holds, sound])).toEqual([['h', 1, 1], ['v', 1, 0]])
  })
  it('counts as confirmed what stands so now, rows taken out among them, and of a party only where its word is needed', () => {
    expect(progressByArea(matrix, confirmations).map(({ area, confirmed }) => [area, confirmed.done, confirmed.of])).toEqual([['GOV', 1, 1], ['VUL', 1, 3]])
    expect(progressByParty(matrix, confirmations).map(({ partyId, confirmed }) => [partyId, confirmed.done, confirmed.of])).toEqual([['h', 2, 4], ['v', 1, 2]])
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
