import { describe, expect, it } from 'vitest'
import { isHeld, letterOfKey, nextLetter } from './letters'

describe('a cell that is clicked', () => {
  it('goes R, A, C, I, empty and round again', () => {
    expect([null, 'R', 'A', 'C', 'I'].map((letter) => nextLetter(letter as never))).toEqual(['R', 'A', 'C', 'I', null])
  })
  it('goes the other way with shift', () => {
    expect([null, 'R', 'A', 'C', 'I'].map((letter) => nextLetter(letter as never, true))).toEqual(['I', null, 'R', 'A', 'C'])
  })
  it('leaves A/R as it leaves A', () => {
    expect(nextLetter('AR')).toBe('C')
    expect(nextLetter('AR', true)).toBe('R')
  })
})

describe('a key on a cell', () => {
  it('sets its letter, b both of A and R, Delete nothing', () => {
    expect(['r', 'A', 'c', 'I', 'b', 'Delete', 'Backspace'].map(letterOfKey)).toEqual(['R', 'A', 'C', 'I', 'AR', null, null])
  })
  it('means nothing otherwise', () => {
    expect(letterOfKey('x')).toBeUndefined()
    expect(letterOfKey('Enter')).toBeUndefined()
  })
})

describe('a row', () => {
  it('is held when one party answers for it and somebody does it', () => {
    expect(isHeld({ letters: { a: 'A', b: 'R' } })).toBe(true)
    expect(isHeld({ letters: { a: 'AR' } })).toBe(true)
  })
  it('is not held by nobody, by two, or by one who only answers', () => {
    expect(isHeld({ letters: {} })).toBe(false)
    expect(isHeld({ letters: { a: 'AR', b: 'A' } })).toBe(false)
    expect(isHeld({ letters: { a: 'A', b: 'C' } })).toBe(false)
  })
})
