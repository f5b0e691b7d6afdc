import { describe, expect, it } from 'vitest'
import type { DraftEdit } from '@/api/types'
import { row } from './samples'
import { editsByRow, unsentOf } from './unsent'

const edit = (field: string, changed: boolean, rowId = 'row') =>
  ({ rowId, field, changed: changed ? { by: '田中 翔', at: '2026-11-21T00:00:00Z' } : null }) as unknown as DraftEdit
const held = row({ draft: ['letters/vendor', 'terms/vendor/cost/amount', 'note'] })

describe('what is unsent of a row', () => {
  it('is found at the field and at whatever holds it', () => {
    expect(unsentOf(held, [], ['letters/vendor'])).toBe('unsent')
    expect(unsentOf(held, [], ['terms/vendor'])).toBe('unsent')
    expect(unsentOf(held, [], ['terms'])).toBe('unsent')
    expect(unsentOf(held, [], ['letters/hospital', 'title'])).toBe('none')
    expect(unsentOf(held, [], ['terms/vend'])).toBe('none')
  })
  it('conflicts where others changed the same, and only there', () => {
    const edits = [edit('letters/vendor', false), edit('terms/vendor/cost/amount', true)]
    expect(unsentOf(held, edits, ['letters/vendor'])).toBe('unsent')
    expect(unsentOf(held, edits, ['terms/vendor'])).toBe('conflict')
  })
  it('is kept by row', () => {
    const edits = editsByRow([edit('note', false, 'a'), edit('note', true, 'b'), edit('standing', false, 'a')])
    expect([...edits].map(([id, of]) => [id, of.length])).toEqual([['a', 2], ['b', 1]])
  })
})
