import { describe, expect, it } from 'vitest'
import { daysAgo, instantOf, localOf } from './moments'

describe('the moments of a comparison', () => {
  it('are asked for in the time of Japan', () => {
    expect(instantOf('2026-04-01T09:00')).toBe('2026-04-01T00:00:00.000Z')
    expect(localOf('2026-03-31T15:30:00Z')).toBe('2026-04-01T00:30')
    expect(instantOf('')).toBeNull()
    expect(localOf('yesterday')).toBe('')
  })
  it('count days from the midnight of Japan', () => {
    expect(daysAgo(0, new Date('2026-11-21T16:00:00Z'))).toBe('2026-11-21T15:00:00.000Z')
    expect(daysAgo(7, new Date('2026-11-21T14:00:00Z'))).toBe('2026-11-13T15:00:00.000Z')
  })
})
