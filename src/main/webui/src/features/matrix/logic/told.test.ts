import { describe, expect, it } from 'vitest'
import { row } from './samples'
import { alike, later, Told } from './told'

const event = (field: string, value: unknown, changedAt: string) => ({
  action: 'ROW_CHANGED', subjectId: 'row', field, detail: { value, changedAt },
})

describe('what was told of a row', () => {
  it('is laid over a row that was read before, in its order', () => {
    const told = new Told()
    told.take(event('letters/a', 'R', '2026-11-21T00:00:01Z'))
    told.take(event('terms/a/cost/amount', 5000, '2026-11-21T00:00:02Z'))
    told.take(event('letters/a', 'C', '2026-11-21T00:00:03.5Z'))
    const laid = told.lay(row())
    expect(laid.letters).toEqual({ a: 'C' })
    expect(laid.terms['a']?.cost.amount).toBe(5000)
    expect(laid.etag).toBe('"1"')
    expect(told.ahead(row(), { letters: { a: 'I' } })).toBe(true)
    expect(told.ahead(row(), { letters: { b: 'I' } })).toBe(false)
  })

  it('takes a value away', () => {
    const told = new Told()
    told.take(event('letters/a', null, '2026-11-21T00:00:01Z'))
    expect(told.lay(row({ letters: { a: 'R', b: 'C' } })).letters).toEqual({ b: 'C' })
  })

  it('changes nothing in a row that was read after it', () => {
    const told = new Told()
    told.take(event('letters/a', 'R', '2026-11-21T00:00:01.25Z'))
    const fresh = row({ changedAt: '2026-11-21T00:00:01.250Z', letters: { a: 'A' } })
    expect(told.lay(fresh)).toBe(fresh)
    expect(told.ahead(fresh, { letters: { a: 'I' } })).toBe(false)
  })

  it('is not guessed where an event does not say it', () => {
    const told = new Told()
    expect(told.take({ action: 'ROW_ADDED', subjectId: 'row', field: null, detail: null })).toBeNull()
    expect(told.take({ action: 'ROW_CHANGED', subjectId: 'row', field: 'scope/assets', detail: null })).toBeNull()
    expect(told.take(event('declaration/a/answer', 'MINE', '2026-11-21T00:00:01Z'))).toBeNull()
  })
})

describe('two states of a row', () => {
  it('are alike where an edit touches nothing that differs', () => {
    const one = row({ letters: { a: 'R' }, etag: '"1"' })
    const other = row({ letters: { a: 'R', b: 'C' }, etag: '"2"' })
    expect(alike(one, other, { letters: { a: 'A' } })).toBe(true)
    expect(alike(one, other, { letters: { b: 'A' } })).toBe(false)
    expect(alike(one, other, { declaration: { a: { answer: 'MINE' } } })).toBe(false)
  })
})

describe('times', () => {
  it('are compared to the last digit', () => {
    expect(later('2026-11-21T00:00:01.000001Z', '2026-11-21T00:00:01Z')).toBe(true)
    expect(later('2026-11-21T00:00:01Z', '2026-11-21T00:00:01.000001Z')).toBe(false)
    expect(later('2026-11-21T00:00:01Z', '2026-11-21T00:00:01.000Z')).toBe(false)
  })
})
