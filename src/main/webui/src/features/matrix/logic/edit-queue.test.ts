import { describe, expect, it, vi } from 'vitest'
import { ApiProblem } from '@/api/problem'
import type { Row, RowChanged, RowPatch } from '@/api/types'
import { EditQueue, type QueuePort } from './edit-queue'
import { applyPatch } from './patches'
import { row } from './samples'

/** A server of one row that answers when told to. */
function setUp(start: Row = row()) {
  let shown = start
  let stored = start
  const waiting: { etag: string; patch: RowPatch; answer: () => void; fail: (problem: ApiProblem) => void }[] = []
  const saved = vi.fn()
  const port: QueuePort = {
    row: () => shown,
    show: (next) => (shown = next),
    send: (_id, etag, patch) =>
      new Promise<RowChanged>((resolve, reject) => {
        const answer = () => {
          stored = { ...applyPatch(stored, patch), etag: `${stored.etag}+` }
          resolve({ row: stored, alsoChanged: [] })
        }
        waiting.push({ etag, patch, answer, fail: reject })
      }),
    reload: async () => stored,
    saved,
    wait: async () => {},
  }
  const queue = new EditQueue(port)
  return { queue, waiting, saved, shown: () => shown, store: (next: Row) => (stored = next) }
}
const settled = () => new Promise((resolve) => setTimeout(resolve, 0))

describe('an edit', () => {
  it('is seen at once and sent with the state it was made on', () => {
    const { queue, waiting, shown } = setUp()
    void queue.edit('row', { letters: { a: 'R' } })
    expect(shown().letters).toEqual({ a: 'R' })
    expect(waiting[0]?.etag).toBe('"1"')
    expect(queue.unsaved).toBe(1)
  })

  it('waits for the one before it, joins what else waits, and goes with the new state', async () => {
    const { queue, waiting, shown } = setUp()
    void queue.edit('row', { letters: { a: 'R' } })
    void queue.edit('row', { letters: { a: 'A' } })
    const last = queue.edit('row', { letters: { a: 'C', b: 'I' } })
    expect(waiting).toHaveLength(1)
    waiting[0]?.answer()
    await settled()
    expect(waiting[1]).toMatchObject({ etag: '"1"+', patch: { letters: { a: 'C', b: 'I' } } })
    expect(shown().letters).toEqual({ a: 'C', b: 'I' })
    waiting[1]?.answer()
    await last
    expect(queue.unsaved).toBe(0)
  })

  it('stays on the screen over a fresh copy of the rows', () => {
    const { queue } = setUp()
    void queue.edit('row', { letters: { a: 'R' } })
    expect(queue.absorb([row({ note: '新' })])[0]).toMatchObject({ letters: { a: 'R' } })
  })
})

describe('what somebody else changed while an edit is not saved', () => {
  const away = new ApiProblem(0, null)

  it('is not taken for seen where the edit hides it, so that sending the edit becomes a conflict', async () => {
    const { queue, waiting, shown } = setUp()
    void queue.edit('row', { letters: { a: 'R' } })
    queue.follow('row', { letters: { a: 'C' } })
    queue.follow('row', { note: '新' })
    expect(shown()).toMatchObject({ letters: { a: 'R' }, note: '新' })
    for (let attempt = 0; attempt < 3; attempt += 1) {
      waiting[attempt]?.fail(away)
      await settled()
    }
    expect(queue.failures).toHaveLength(1)
    expect(queue.absorb([row({ letters: { a: 'C' }, etag: '"2"' })])[0]).toMatchObject({ letters: { a: 'R' } })
    queue.retryAll()
    expect(waiting.at(-1)).toMatchObject({ etag: '"1"', patch: { letters: { a: 'R' } } })
  })

  it('is the new state where it touches other fields or says the same', async () => {
    const { queue, waiting } = setUp()
    void queue.edit('row', { letters: { a: 'R' } })
    for (let attempt = 0; attempt < 3; attempt += 1) {
      waiting[attempt]?.fail(away)
      await settled()
    }
    queue.absorb([row({ letters: { a: 'R' }, note: '新', etag: '"2"' })])
    queue.retryAll()
    expect(waiting.at(-1)?.etag).toBe('"2"')
  })
})

describe('an edit made in a form', () => {
  it('is a change of what its person saw, whatever was told meanwhile', async () => {
    const seen = row({ letters: { a: 'I' } })
    const { queue, waiting } = setUp(seen)
    queue.absorb([seen])
    void queue.edit('row', { note: '先' })
    waiting[0]?.answer()
    await settled()
    queue.follow('row', { letters: { a: 'C' } })
    void queue.edit('row', { letters: { a: 'R' } }, seen)
    await settled()
    expect(waiting[1]).toMatchObject({ etag: '"1"', patch: { letters: { a: 'R' } } })
  })

  it('goes with the state of now where nobody touched its fields', async () => {
    const seen = row()
    const { queue, waiting } = setUp(seen)
    void queue.edit('row', { note: '先' })
    waiting[0]?.answer()
    await settled()
    void queue.edit('row', { letters: { a: 'R' } }, seen)
    await settled()
    expect(waiting[1]?.etag).toBe('"1"+')
  })
})

describe('a conflict', () => {
  const conflict = () =>
    new ApiProblem(412, { conflicts: [{ pointer: '/letters/a', yours: 'R', theirs: 'C', changedBy: '鈴木', changedAt: null }] })

  it('shows what stands, keeps the edit for a decision, and lets the other fields go on', async () => {
    const { queue, waiting, shown, store } = setUp()
    const edit = queue.edit('row', { letters: { a: 'R', b: 'I' } })
    store(row({ letters: { a: 'C' }, etag: '"2"' }))
    waiting[0]?.fail(conflict())
    await expect(edit).rejects.toMatchObject({ status: 412 })
    await settled()
    expect(queue.conflicts).toHaveLength(1)
    expect(waiting[1]).toMatchObject({ etag: '"2"', patch: { letters: { b: 'I' } } })
    expect(shown().letters).toEqual({ a: 'C', b: 'I' })
  })

  it('ends by closing it, after which one may edit what stands now', async () => {
    const { queue, waiting, store } = setUp()
    queue.edit('row', { letters: { a: 'R' } }).catch(() => {})
    store(row({ letters: { a: 'C' }, etag: '"2"' }))
    waiting[0]?.fail(conflict())
    await settled()
    const open = queue.conflicts[0]
    if (open) queue.close(open)
    expect(queue.conflicts).toHaveLength(0)
    void queue.edit('row', { letters: { a: 'R' } })
    expect(waiting[1]).toMatchObject({ etag: '"2"', patch: { letters: { a: 'R' } } })
  })
})

describe('a failure', () => {
  it('that may pass is tried again by itself, then kept for a person', async () => {
    const { queue, waiting, shown } = setUp()
    const edit = queue.edit('row', { letters: { a: 'R' } })
    for (const at of [0, 1, 2]) {
      waiting[at]?.fail(new ApiProblem(503, null))
      await settled()
    }
    expect(waiting).toHaveLength(3)
    expect(queue.failures).toHaveLength(1)
    expect(shown().letters).toEqual({ a: 'R' })
    queue.retryAll()
    waiting[3]?.answer()
    await edit
    expect(queue.failures).toHaveLength(0)
  })

  it('for want of a session keeps the edit until somebody has signed in', async () => {
    const { queue, waiting } = setUp()
    void queue.edit('row', { note: '入力' }).catch(() => {})
    waiting[0]?.fail(new ApiProblem(401, null))
    await settled()
    expect(queue.failures[0]?.patch).toEqual({ note: '入力' })
  })

  it('that is a refusal brings back what stood and says why', async () => {
    const { queue, waiting, shown } = setUp(row({ letters: { a: 'C' } }))
    const edit = queue.edit('row', { letters: { a: 'A' } })
    waiting[0]?.fail(new ApiProblem(400, { detail: '再委託先は責任を持てません。' }))
    await expect(edit).rejects.toMatchObject({ detail: '再委託先は責任を持てません。' })
    await settled()
    expect(shown().letters).toEqual({ a: 'C' })
  })

  it('can be given up', async () => {
    const { queue, waiting, shown } = setUp(row({ letters: { a: 'C' } }))
    queue.edit('row', { letters: { a: 'A' } }).catch(() => {})
    waiting[0]?.fail(new ApiProblem(401, null))
    await settled()
    queue.giveUp('row')
    expect(shown().letters).toEqual({ a: 'C' })
    expect(queue.unsaved).toBe(0)
  })
})
