import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useSyncExternalStore } from 'react'
import { keys } from '@/api/keys'
import type { Matrix, RowPatch } from '@/api/types'
import type { EditQueue } from '../logic/edit-queue'
import { inversePatch } from '../logic/patches'
import { queueOf } from './queues'

const undoStacks = new WeakMap<EditQueue, { rowId: string; patch: RowPatch }[]>()
const DEPTH = 200

/** Editing rows of a dossier: make an edit, take the last one back (as a new edit), see what is not saved yet. */
export function useEdits(dossierId: string) {
  const client = useQueryClient()
  const queue = queueOf(client, dossierId)
  const unsaved = useSyncExternalStore(queue.subscribe, () => queue.unsaved)
  const failures = useSyncExternalStore(queue.subscribe, () => queue.failures)
  const conflicts = useSyncExternalStore(queue.subscribe, () => queue.conflicts)

  const edit = useCallback(
    (rowId: string, patch: RowPatch): Promise<void> => {
      const row = client.getQueryData<Matrix>(keys.matrix(dossierId))?.rows.find((known) => known.id === rowId)
      if (row) remember(queue, rowId, inversePatch(row, patch))
      return queue.edit(rowId, patch)
    },
    [client, dossierId, queue],
  )
  const undo = useCallback((): string | null => {
    const last = undoStacks.get(queue)?.pop()
    if (!last) return null
    void queue.edit(last.rowId, last.patch)
    return last.rowId
  }, [queue])

  return { edit, undo, queue, unsaved, failures, conflicts }
}

function remember(queue: EditQueue, rowId: string, patch: RowPatch): void {
  // A declaration has no edit that takes it back; an empty inverse would undo nothing.
  if (Object.keys(patch).length === 0) return
  const stack = undoStacks.get(queue) ?? []
  undoStacks.set(queue, [...stack.slice(1 - DEPTH), { rowId, patch }])
}
