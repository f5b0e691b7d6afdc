import { describe, expect, test } from 'vitest'
import type { Confirmations, PartyWord, RowConfirmation } from '@/api/types'
import { finding, row } from '@/features/matrix/logic/samples'
import { toConfirm, unconfirmed, urgent } from './waiting'

const party = (partyId: string, kind: 'CONFIRM' | 'REFUSE' | null, needed = true): PartyWord => ({
  partyId, needed, stands: kind !== null,
  word: kind && { id: partyId, partyId, kind, person: '田中 翔', at: '2026-11-21T00:00:00Z', reason: null, forPartyIds: null },
})

const stand = (rowId: string, state: RowConfirmation['state'], needsMe: boolean, parties: PartyWord[]): RowConfirmation => ({
  rowId, state, needsMe, parties, proposals: [],
})

const known = (rows: RowConfirmation[], mayConfirm = true): Confirmations => ({
  rows, mayConfirm, counts: { confirmed: 0, waitingForMe: 0, waitingForThem: 0, refused: 0, needsMe: 0 },
})

describe('rows that wait for the viewer', () => {
  const rows = known([
    stand('untouched', 'WAITING_FOR_ME', true, [party('hospital', null), party('vendor', null)]),
    stand('theirs', 'WAITING_FOR_ME', true, [party('hospital', null), party('vendor', 'CONFIRM')]),
    stand('refused', 'REFUSED', true, [party('hospital', null), party('vendor', 'REFUSE')]),
    stand('done', 'CONFIRMED', false, [party('hospital', 'CONFIRM'), party('vendor', 'CONFIRM')]),
  ])

  test('are all it has not confirmed, for who may confirm', () => {
    expect([...(unconfirmed(rows) ?? [])]).toEqual(['untouched', 'theirs'])
    expect(unconfirmed({ ...rows, mayConfirm: false })).toBeNull()
  })

  test('press the hospital once the other side has spoken, and a vendor from the beginning', () => {
    expect([...urgent(rows, 'hospital', true)]).toEqual(['theirs', 'refused'])
    expect([...urgent(rows, 'vendor', false)]).toEqual(['untouched', 'theirs', 'refused'])
  })

  test('press who may not confirm only where something was refused', () => {
    expect([...urgent({ ...rows, mayConfirm: false }, 'vendor', false)]).toEqual(['refused'])
  })
})

test('a batch is an area, or all rows without findings, and never a row that waits for somebody else', () => {
  const rows = [row({ id: 'a', area: 'VUL' }), row({ id: 'b', area: 'BCP', findings: [finding({})] }), row({ id: 'c', area: 'VUL' })]
  const waiting = new Set(['a', 'b'])
  expect(toConfirm(rows, waiting, { kind: 'area', area: 'VUL' }).map((each) => each.id)).toEqual(['a'])
  expect(toConfirm(rows, waiting, { kind: 'clean' }).map((each) => each.id)).toEqual(['a'])
  expect(toConfirm(rows, waiting, { kind: 'all' }).map((each) => each.id)).toEqual(['a', 'b'])
})
