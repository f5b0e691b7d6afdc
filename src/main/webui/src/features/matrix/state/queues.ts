import type { QueryClient } from '@tanstack/react-query'
import { keys, refreshDerived } from '@/api/keys'
import { onSession } from '@/api/session-signal'
import type { Matrix, Row } from '@/api/types'
import { changeRow } from '../api/change-row'
import { getRow } from '../api/get-row'
import { EditQueue } from '../logic/edit-queue'

const queues = new Map<string, EditQueue>()
const QUIET = 1200

/** The one queue of a dossier's edits. It outlives the page, so that leaving it loses nothing that is on its way. */
export function queueOf(client: QueryClient, dossierId: string): EditQueue {
  const known = queues.get(dossierId)
  if (known) return known
  const key = keys.matrix(dossierId)
  let refresh: ReturnType<typeof setTimeout> | undefined
  const queue = new EditQueue({
    row: (rowId) => client.getQueryData<Matrix>(key)?.rows.find((row) => row.id === rowId),
    show: (row) => client.setQueryData<Matrix>(key, (matrix) => matrix && { ...matrix, rows: replaced(matrix.rows, row) }),
    send: (rowId, etag, patch) => changeRow(dossierId, rowId, etag, patch),
    reload: (rowId) => getRow(dossierId, rowId),
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
  window.addEventListener('beforeunload', (event) => queue.unsaved > 0 && event.preventDefault())
  queues.set(dossierId, queue)
  return queue
}

function replaced(rows: Row[], row: Row): Row[] {
  return rows.map((known) => (known.id === row.id ? row : known))
}
