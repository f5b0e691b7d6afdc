import { describe, expect, it } from 'vitest'
import { NO_COST, NO_TERMS } from '@/features/matrix/logic/patches'
import { flawOf, ofKind } from '@/features/matrix/logic/service-level'
import { termsDiff } from './terms-diff'

describe('a service level', () => {
  it('is sound as it is begun where it needs no typing', () => {
    expect([ofKind('DURATION'), ofKind('COUNT'), ofKind('PERCENT'), ofKind('SCHEDULE')].map(flawOf)).toEqual([null, null, null, null])
  })
  it('says what it lacks', () => {
    expect(flawOf({ ...ofKind('DURATION'), amount: null })).toBe('amount')
    expect(flawOf({ ...ofKind('PERCENT'), amount: 101 })).toBe('percent')
    expect(flawOf({ ...ofKind('SCHEDULE'), cadence: { every: 0, unit: 'YEAR' } })).toBe('cadence')
    expect(flawOf(ofKind('DATE'))).toBe('date')
    expect(flawOf(ofKind('TEXT'))).toBe('text')
  })
  it('has the parts of its kind only', () => {
    expect(ofKind('SCHEDULE')).toEqual({
      kind: 'SCHEDULE', label: null, comparator: null, amount: null, unit: null, cadence: { every: 1, unit: 'YEAR' }, date: null, text: null,
    })
  })
})

describe('changed terms', () => {
  it('are sent field by field', () => {
    expect(termsDiff(NO_TERMS, { ...NO_TERMS, clause: '第8条' })).toEqual({ clause: '第8条' })
  })
  it('name of a cost only what changed in it', () => {
    const before = { ...NO_TERMS, cost: { ...NO_COST, class: 'SEPARATE' as const, amount: 100 } }
    expect(termsDiff(before, { ...before, cost: { ...before.cost, amount: 200 } })).toEqual({ cost: { amount: 200 } })
  })
  it('are nothing when nothing changed', () => {
    expect(termsDiff(NO_TERMS, { ...NO_TERMS })).toBeNull()
  })
})
