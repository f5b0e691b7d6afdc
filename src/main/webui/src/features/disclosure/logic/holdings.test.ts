import { describe, expect, it } from 'vitest'
import { holdings } from './holdings'

const row = (id: string, duty: string | null, letters: Record<string, 'R' | 'A' | 'AR' | 'C' | 'I'>, standing: 'IN' | 'OUT' = 'IN') =>
  ({ id, duty, letters, standing, title: { ja: id, en: id }, scope: { label: null } }) as never

describe('what a party holds', () => {
  it('is what it does or answers for, by duty', () => {
    const held = holdings([row('1', 'VUL-01', { a: 'AR', b: 'C' }), row('2', 'VUL-01', { a: 'R' }), row('3', 'IAM-08', { b: 'A' })], 'a')
    expect([...held.keys()]).toEqual(['VUL-01'])
    expect(held.get('VUL-01')?.map(({ id, letter }) => [id, letter])).toEqual([
      ['1', 'AR'],
      ['2', 'R'],
    ])
  })
  it('leaves out what is only told, duties of the hospital’s own and rows taken out', () => {
    const held = holdings([row('1', 'VUL-01', { a: 'I' }), row('2', null, { a: 'A' }), row('3', 'VUL-03', { a: 'A' }, 'OUT')], 'a')
    expect(held.size).toBe(0)
  })
})
