import { describe, expect, it } from 'vitest'
import { codeIn } from './code'

describe('the code of an invitation', () => {
  it('is found in what was pasted', () => {
    expect(codeIn(' abc_-9 \n')).toBe('abc_-9')
    expect(codeIn('https://bunkai.midorino.example/invitation#abc')).toBe('abc')
    expect(codeIn('#abc')).toBe('abc')
    expect(codeIn('')).toBe('')
  })
  it('is cut where it can be none', () => {
    expect(codeIn('x'.repeat(500))).toHaveLength(100)
  })
})
