import { describe, expect, test } from 'vitest'
import { combined, decidedPatch } from './decisions'

const patch = { letters: { v1: 'A' as const }, note: 'こちら', changeReason: '会議で' }

describe('what a person decides of contested fields', () => {
  test('nothing is left where the other person’s values stand', () => {
    expect(decidedPatch(patch, {})).toBeNull()
    expect(decidedPatch(patch, { '/note': { keep: 'theirs' }, '/letters/v1': { keep: 'theirs' } })).toBeNull()
  })

  test('each field goes its own way', () => {
    expect(decidedPatch(patch, { '/letters/v1': { keep: 'mine' }, '/note': { keep: 'theirs' } })).toEqual({ letters: { v1: 'A' }, changeReason: '会議で' })
  })

  test('a third value goes in the place of both', () => {
    expect(decidedPatch(patch, { '/note': { keep: 'other', value: '両方' } })).toEqual({ note: '両方', changeReason: '会議で' })
    expect(decidedPatch(patch, { '/note': { keep: 'other', value: null } })).toEqual({ note: null, changeReason: '会議で' })
  })

  test('two texts are offered one after the other, anything else as one’s own', () => {
    expect(combined('相手', '自分')).toBe('相手 自分')
    expect(combined(null, '自分')).toBe('自分')
    expect(combined('A', null)).toBeNull()
    expect(combined(3, 4)).toBe(4)
  })
})
