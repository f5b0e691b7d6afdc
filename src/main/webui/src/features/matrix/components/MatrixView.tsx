import { Button, VisuallyHidden } from '@mantine/core'
import { useCallback, useDeferredValue, useEffect, useMemo, useState } from 'react'
import type { Column, Matrix, Row } from '@/api/types'
import { announce, tell } from '@/components/messages'
import { Empty } from '@/components/Empty'
import { useProblemSentence } from '@/components/use-problem-sentence'
import type { ApiProblem } from '@/api/problem'
import { useTexts } from '@/i18n/use-texts'
import { useStable } from '@/lib/use-stable'
import { letterOfKey, nextLetter } from '@/lib/letters'
import { mineOf, needsMe, visibleRows, type Filter } from '../logic/filters'
import { useEditMode } from '../state/edit-mode'
import { useEdits } from '../state/use-edits'
import { ConflictDialog } from './ConflictDialog'
import { EditBar } from './EditBar'
import { MatrixGrid } from './MatrixGrid'
import { MatrixToolbar } from './MatrixToolbar'
import { useMove } from '../state/use-move'
import { useServerUndo } from '../state/use-server-undo'
import { useMatrixSlots } from '../state/matrix-slots'
import { useUndoKey } from '../state/use-undo-key'

interface Props {
  matrix: Matrix
  filter: Filter
  partyName: (id: string | null | undefined) => string
  onFilter: (filter: Filter) => void
  onOpen: (rowId: string) => void
}

/** The matrix with its filter and, in edit mode, its editing. */
export function MatrixView({ matrix, filter, partyName, onFilter, onOpen }: Props) {
  const { t, say } = useTexts()
  const { editing, setEditing } = useEditMode()
  const { edit, undo, decide, queue, unsaved, failures, conflicts } = useEdits(matrix.dossierId)
  const sentence = useProblemSentence()
  const [kept, keep] = useState<ReadonlySet<string>>(new Set())
  const deferred = useDeferredValue(filter)
  const slots = useMatrixSlots()
  const rows = useMemo(() => visibleRows(matrix, deferred, kept, slots), [matrix, deferred, kept, slots])
  const waiting = useMemo(
    () => matrix.rows.filter((row) => needsMe(row, mineOf(matrix)) || slots.urgent.has(row.id)).length,
    [matrix, slots],
  )

  const change = (next: Filter) => {
    keep(new Set())
    onFilter(next)
  }
  const onLetter = useCallback(
    (row: Row, column: Column, { key, backwards }: { key?: string; backwards?: boolean }) => {
      const current = row.letters[column.partyId] ?? null
      const letter = key ? (letterOfKey(key) ?? null) : nextLetter(current, backwards)
      if (letter === current) return
      // What is being mended stays in sight until the filter is used again.
      keep((before) => (before.has(row.id) ? before : new Set(before).add(row.id)))
      announce(`${say(row.title)} ${say(column.name)}: ${letter ? t(`letter.${letter}`) : t('matrix.noLetter')}`)
      edit(row.id, { letters: { [column.partyId]: letter } }).catch((problem: ApiProblem) => {
        if (problem.status !== 412) tell(sentence(problem).what, 'bad')
      })
    },
    [edit, say, t, sentence],
  )
  const undoEarlier = useServerUndo(matrix.dossierId)
  const takeBack = useCallback(async () => {
    const known = undo()
    if (known) tell(t('matrix.edit.undone'))
    // What is still on its way is not known to the server yet.
    const rowId = known ?? (unsaved === 0 ? await undoEarlier() : null)
    if (rowId) keep((before) => new Set(before).add(rowId))
  }, [undo, undoEarlier, unsaved, t])
  useUndoKey(editing, takeBack)
  const move = useStable(useMove(matrix.dossierId, rows))
  const orders = editing && mineOf(matrix)?.function === 'HOSPITAL'
  useEffect(() => {
    if (failures.length > 0) setEditing(true)
  }, [failures.length, setEditing])

  const conflict = conflicts[0]
  return (
    <>
      <MatrixToolbar matrix={matrix} filter={filter} shown={rows.length} waiting={waiting} unconfirmed={slots.unconfirmed?.size ?? null} onChange={change} />
      {editing && <EditBar dossierId={matrix.dossierId} queue={queue} unsaved={unsaved} failures={failures} onUndo={takeBack} onDone={() => setEditing(false)} />}
      <VisuallyHidden id="matrix-help">{t(editing ? 'matrix.helpEdit' : 'matrix.helpRead')}</VisuallyHidden>
      {rows.length > 0 ? (
        <MatrixGrid matrix={matrix} rows={rows} editing={editing} onLetter={onLetter} onOpen={onOpen} onMove={orders ? move : undefined} />
      ) : (
        <Empty icon={filter.show === 'all' ? 'search' : 'check'} title={t(filter.show === 'all' ? 'matrix.nothingFound' : 'matrix.nothingWaits')}>
          <Button variant="default" onClick={() => change({ ...filter, show: 'all', area: null, party: null, severity: null, query: '' })}>
            {t('matrix.filter.showAll')}
          </Button>
        </Empty>
      )}
      {conflict && (
        <ConflictDialog
          key={`${conflict.row.id} ${conflict.conflicts.map((field) => `${field.pointer} ${field.changedAt}`).join()}`}
          conflict={conflict}
          partyName={partyName}
          onDecide={(decided) => decide(conflict, decided)}
        />
      )}
    </>
  )
}
