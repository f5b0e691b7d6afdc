import { expect, it } from 'vitest'
import { supportState } from './end-of-support'

it('warns from 18 months before the end of support', () => {
  expect(supportState('2026-11-20', '2026-11-21')).toBe('over')
  expect(supportState('2028-05-20', '2026-11-21')).toBe('near')
  expect(supportState('2028-05-21', '2026-11-21')).toBe('fine')
  expect(supportState(null, '2026-11-21')).toBe('unknown')
})
