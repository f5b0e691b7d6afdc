import { describe, expect, it } from 'vitest'
import type { InspectionItem } from '@/api/types'
import { needsNote, nextRounds, offeredDay, waiting, yearsToMake } from './items'

const item = (values: Partial<InspectionItem>) => ({ state: 'OPEN', answers: [], proposed: 'BLANK', ...values }) as unknown as InspectionItem

describe('items of a checklist', () => {
  it('wait until an answer stands', () => {
    const items = [item({}), item({ state: 'CONFIRMED' }), item({ state: 'CHANGED' })]
    expect(waiting(items)).toEqual([items[0], items[2]])
  })

  it('have a second round only after a no', () => {
    expect(nextRounds(item({}))).toEqual([1])
    expect(nextRounds(item({ answers: [{ value: 'NO' }] as InspectionItem['answers'] }))).toEqual([1, 2])
  })

  it('ask for a reason where evidence does not say yes', () => {
    expect(needsNote('YES', item({}))).toBe(true)
    expect(needsNote('YES', item({ proposed: 'YES' }))).toBe(false)
    expect(needsNote('NO', item({}))).toBe(false)
    expect(needsNote('NOT_APPLICABLE', item({ proposed: 'YES' }))).toBe(true)
  })

  it('are answered on a day of their year', () => {
    expect(offeredDay('2026-11-22', '2026-04-01', '2027-03-31')).toBe('2026-11-22')
    expect(offeredDay('2026-11-22', '2025-04-01', '2026-03-31')).toBe('2026-03-31')
    expect(yearsToMake(2026, [2026])).toEqual([2027, 2025])
  })
})
