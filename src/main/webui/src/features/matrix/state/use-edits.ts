import { useQueryClient } from '@tanstack/react-query'
import { useCallback, useSyncExternalStore } from 'react'
import { keys } from '@/api/keys'
import type { Matrix, Row, RowPatch } from '@/api/types'
import type { ConflictCase, EditQueue } from '../logic/edit-queue'
import { inversePatch } from '../logic/patches'
import { queueOf } from './queues'

interface Step { rowId: string; patch: RowPatch }

const undoStacks = new WeakMap<EditQueue, Step[]>()
const DEPTH = 200

/** Editing rows of a dossier: make an edit, take the last one back (as a new edit), see what is not saved yet. */
export function useEdits(dossierId: string) {
  const client = useQueryClient()
  const queue = queueOf(client, dossierId)
  const unsaved = useSyncExternalStore(queue.subscribe, () => queue.unsaved)
  const failures = useSyncExternalStore(queue.subscribe, () => queue.failures)
  const conflicts = useSyncExternalStore(queue.subscribe, () => queue.conflicts)

  const edit = useCallback(
    (rowId: string, patch: RowPatch, seen?: Row): Promise<void> => {
      const row = client.getQueryData<Matrix>(keys.matrix(dossierId))?.rows.find((known) => known.id === rowId)
      const step = row ? remember(queue, { rowId, patch: inversePatch(row, patch) }) : null
      const saved = queue.edit(rowId, patch, seen)
      // What was refused changed nothing, so there is nothing to take back.
      saved.catch(() => step && forget(queue, step))
      return saved
    },
    [client, dossierId, queue],
  )
  const undo = useCallback((): string | null => {
    const last = undoStacks.get(queue)?.pop()
    if (!last) return null
    void queue.edit(last.rowId, last.patch)
    return last.rowId
  }, [queue])
  /** Ends a conflict; what was decided against the other person's values is an edit of what stands now and can be taken back to it. */
  const decide = useCallback(
    (conflict: ConflictCase, decided: RowPatch | null) => {
      queue.close(conflict)
      if (decided) void edit(conflict.row.id, decided).catch(() => {})
    },
    [queue, edit],
  )

  /** An edit that was made elsewhere than in this queue is taken back in its turn, too. */
  const madeElsewhere = useCallback((rowId: string, inverse: RowPatch) => void remember(queue, { rowId, patch: inverse }), [queue])

  return { edit, undo, decide, madeElsewhere, queue, unsaved, failures, conflicts }
}

function remember(queue: EditQueue, step: Step): Step | null {
  // A declaration has no edit that takes it back; an empty inverse would undo nothing.
  if (Object.keys(step.patch).length === 0) return null
  undoStacks.set(queue, [...(undoStacks.get(queue) ?? []).slice(1 - DEPTH), step])
  return step
}

function forget(queue: EditQueue, step: Step): void {
  undoStacks.set(queue, (undoStacks.get(queue) ?? []).filter((other) => other !== step))
}
