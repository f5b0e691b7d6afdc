import { describe, expect, test } from 'vitest'
import type { CandidacyQuestion } from '@/api/types'
import { byAttention } from './by-attention'
import { isWhole, seenOf, withWord, wordOf } from './words'

const question = (duty: string, answer: 'MINE' | null): CandidacyQuestion => ({
  duty, area: 'VUL', title: { ja: duty, en: duty }, given: { duty, answer, condition: null, version: 1, answeredBy: null, answeredAt: null },
})

describe('answers of a candidate', () => {
  test('a condition belongs to an answer under a condition', () => {
    expect(isWhole({ answer: 'CONDITIONAL', condition: ' ' })).toBe(false)
    expect(isWhole({ answer: 'CONDITIONAL', condition: '平日' })).toBe(true)
    expect(isWhole({ answer: null, condition: null })).toBe(false)
  })

  test('what is changed back is no change', () => {
    const kept = question('VUL-02', 'MINE')
    const changed = withWord({}, [kept], { answer: 'NOT_MINE', condition: null })
    expect(wordOf(changed, kept).answer).toBe('NOT_MINE')
    expect(withWord(changed, [kept], { answer: 'MINE', condition: null })).toEqual({})
  })

  test('sent is what stood on the screen, with what was kept just now', () => {
    const mine = question('VUL-02', null)
    const colleagues = question('VUL-03', 'MINE')
    expect(seenOf([mine, colleagues], [{ ...mine.given, answer: 'MINE', version: 2 }])).toEqual([{ duty: 'VUL-02', seen: 2 }, { duty: 'VUL-03', seen: 1 }])
  })

  test('duties stand under why one looks at them, in the order of the server', () => {
    const row = (duty: string, attention: 'NOBODY' | 'NONE') => ({ duty, area: 'VUL', title: { ja: duty, en: duty }, attention, cells: [] })
    expect(byAttention([row('a', 'NOBODY'), row('b', 'NONE'), row('c', 'NOBODY')]).map(([key, rows]) => [key, rows.length])).toEqual([['NOBODY', 2], ['NONE', 1]])
  })
})
