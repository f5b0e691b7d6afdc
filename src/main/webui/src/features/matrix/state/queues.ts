import type { QueryClient } from '@tanstack/react-query'
import { keys, refreshDerived } from '@/api/keys'
import { onSession } from '@/api/session-signal'
import type { Matrix, Row } from '@/api/types'
import { changeRow } from '../api/change-row'
import { getRow } from '../api/get-row'
import { EditQueue } from '../logic/edit-queue'
import { alike, later, Told, type RowEvent } from '../logic/told'

const queues = new Map<string, EditQueue>()
const tolds = new Map<string, Told>()
const QUIET = 1200

/** The one queue of a dossier's edits. It outlives the page, so that leaving it loses nothing that is on its way. */
export function queueOf(client: QueryClient, dossierId: string): EditQueue {
  const known = queues.get(dossierId)
  if (known) return known
  const key = keys.matrix(dossierId)
  const told = heardOf(dossierId)
  let refresh: ReturnType<typeof setTimeout> | undefined
  const queue = new EditQueue({
    row: (rowId) => client.getQueryData<Matrix>(key)?.rows.find((row) => row.id === rowId),
    show: (row) => client.setQueryData<Matrix>(key, (matrix) => matrix && { ...matrix, rows: replaced(matrix.rows, row) }),
    send: async (rowId, etag, patch) => {
      const changed = await changeRow(dossierId, rowId, etag, patch)
      return { ...changed, row: told.lay(changed.row) }
    },
    reload: async (rowId) => told.lay(await getRow(dossierId, rowId)),
    etagFor: async (base, patch) => {
      if (!told.ahead(base, patch)) return base.etag
      // The person saw what the stream told; only what nobody could see yet is a conflict.
      const now = await getRow(dossierId, base.id)
      return alike(base, now, patch) ? now.etag : base.etag
    },
    wait: (seconds) => new Promise((resolve) => setTimeout(resolve, seconds * 1000)),
    saved: ({ alsoChanged }) => {
      clearTimeout(refresh)
      // Findings of other rows are read again once the typing pauses.
      refresh = setTimeout(() => {
        refreshDerived(client, dossierId)
        if (alsoChanged.length > 0) void client.invalidateQueries({ queryKey: key })
      }, QUIET)
    },
  })
  onSession((ended) => ended || queue.retryAll())
  window.addEventListener('online', () => queue.retryAll())
  window.addEventListener('beforeunload', (event) => queue.unsaved > 0 && event.preventDefault())
  queues.set(dossierId, queue)
  return queue
}

function heardOf(dossierId: string): Told {
  const known = tolds.get(dossierId) ?? new Told()
  tolds.set(dossierId, known)
  return known
}

/** Rows fresh from the server, with what was told since and what is on its way laid over them. */
export function fresh(client: QueryClient, dossierId: string, rows: Row[]): Row[] {
  const told = heardOf(dossierId)
  return queueOf(client, dossierId).absorb(rows.map((row) => told.lay(row)))
}

/** Shows what a stream told of a row: `known` when the row has it already, `unclear` when the event does not say what it holds now. */
export function toldOf(client: QueryClient, dossierId: string, event: RowEvent): 'shown' | 'known' | 'unclear' {
  const field = heardOf(dossierId).take(event)
  if (!field) return 'unclear'
  const row = client.getQueryData<Matrix>(keys.matrix(dossierId))?.rows.find((known) => known.id === event.subjectId)
  if (!row) return client.getQueryData(keys.matrix(dossierId)) ? 'unclear' : 'shown'
  if (!later(field.changedAt, row.changedAt)) return 'known'
  queueOf(client, dossierId).follow(row.id, field.patch)
  return 'shown'
}

function replaced(rows: Row[], row: Row): Row[] {
  return rows.map((known) => (known.id === row.id ? row : known))
}
