import { describe, expect, it } from 'vitest'
import { moved } from './use-roving-grid'

describe('moving in the grid', () => {
  it('steps by arrows and stops at the edges', () => {
    expect(moved('ArrowDown', false, 3, 2, 5)).toEqual({ line: 4, at: 2 })
    expect(moved('ArrowDown', false, 4, 2, 5)).toEqual({ line: 4, at: 2 })
    expect(moved('ArrowLeft', false, 3, 0, 5)).toEqual({ line: 3, at: 0 })
  })
  it('leaps by page, to the ends of a line, and with Ctrl to the ends of the grid', () => {
    expect(moved('PageDown', false, 0, 1, 30)).toEqual({ line: 10, at: 1 })
    expect(moved('Home', false, 7, 3, 30)).toEqual({ line: 7, at: 0 })
    expect(moved('Home', true, 7, 3, 30)).toEqual({ line: 0, at: 0 })
    expect(moved('End', true, 7, 3, 30)?.line).toBe(29)
  })
  it('leaves other keys alone', () => {
    expect(moved('r', false, 0, 0, 5)).toBeNull()
  })
})
