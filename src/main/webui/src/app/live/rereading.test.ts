import { QueryClient } from '@tanstack/react-query'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { keys } from '@/api/keys'
import type { Matrix } from '@/api/types'
import type { LiveEvent } from '@/features/live/live-context'
import { matrix, row } from '@/features/matrix/logic/samples'
import { rereading } from './rereading'

const dossier = 'dossier'
const derived = [keys.findings(dossier), keys.confirmations(dossier), keys.talkCounts(dossier), keys.draft(dossier)]
const client = new QueryClient()

const letter = (changedAt: string) =>
  ({ subject: 'ROW', subjectId: 'row', action: 'ROW_CHANGED', field: 'letters/vendor', detail: { value: 'R', changedAt } }) as unknown as LiveEvent
const stale = () => [...derived, keys.matrix(dossier)].filter((key) => client.getQueryState(key)?.isInvalidated).length

beforeEach(() => {
  vi.useFakeTimers()
  const nowhere = { hidden: false, addEventListener: () => {}, removeEventListener: () => {} }
  vi.stubGlobal('document', nowhere)
  vi.stubGlobal('window', nowhere)
  client.setQueryData(keys.matrix(dossier), matrix([row()]))
  for (const key of derived) client.setQueryData(key, [])
})
afterEach(() => {
  vi.useRealTimers()
  vi.unstubAllGlobals()
})

test('a letter that somebody else set is shown at once, and the findings that follow from it soon after', () => {
  const reread = rereading(client, dossier)
  reread.heard(letter('2026-11-21T00:00:01Z'))
  expect(client.getQueryData<Matrix>(keys.matrix(dossier))?.rows[0]?.letters).toEqual({ vendor: 'R' })
  expect(stale()).toBe(0)
  vi.advanceTimersByTime(2300)
  expect(stale()).toBe(derived.length + 1)
  reread.stop()
})

test('a comment, a confirmation or a declaration leads to reading again within a second', () => {
  const reread = rereading(client, dossier)
  reread.heard({ ...letter('2026-11-21T00:00:02Z'), subject: 'CONVERSATION' } as LiveEvent)
  vi.advanceTimersByTime(400)
  expect(stale()).toBe(derived.length + 1)
  reread.stop()
})

test('many changes do not make many readings', () => {
  const reread = rereading(client, dossier)
  const asked = vi.spyOn(client, 'invalidateQueries')
  for (let second = 10; second < 40; second++) {
    reread.heard(letter(`2026-11-21T00:00:${second}Z`))
    vi.advanceTimersByTime(100)
  }
  expect(asked.mock.calls.filter(([filter]) => filter?.queryKey === undefined || String(filter.queryKey) === String(keys.matrix(dossier))).length).toBeLessThanOrEqual(2)
  asked.mockRestore()
  reread.stop()
})
