import { expect, test } from 'vitest'
import { openByRow } from './open-counts'

test('only rows with something to settle are marked', () => {
  const counts = [
    { rowId: null, conversations: 2, open: 2 },
    { rowId: 'settled', conversations: 3, open: 0 },
    { rowId: 'open', conversations: 3, open: 1 },
  ]
  expect([...openByRow(counts)]).toEqual([['open', 1]])
  expect(openByRow(undefined).size).toBe(0)
})
