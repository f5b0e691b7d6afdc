import { useMemo, type ReactNode } from 'react'
import type { Row } from '@/api/types'
import { MatrixSlotsContext, useMatrixSlots } from '@/features/matrix/state/matrix-slots'
import { useTalkCounts } from '../api/get-counts'
import { openByRow } from '../logic/open-counts'
import { OpenCountsContext } from '../state/open-counts'
import { useOpenTalk } from '../state/use-open-talk'
import { TalkMark } from './TalkMark'

/** Lets the matrix below mark the rows with open conversations, counted in one request; on a row the key T opens them. */
export function TalkMarks({ dossierId, children }: { dossierId: string; children: ReactNode }) {
  const counts = useTalkCounts(dossierId).data
  const open = useMemo(() => openByRow(counts), [counts])
  const below = useMatrixSlots()
  const openTalk = useOpenTalk()
  const slots = useMemo(
    () => ({ ...below, marks: [...below.marks, TalkMark], keys: { ...below.keys, t: (row: Row) => openTalk(row.id) } }),
    [below, openTalk],
  )
  return (
    <OpenCountsContext.Provider value={open}>
      <MatrixSlotsContext.Provider value={slots}>{children}</MatrixSlotsContext.Provider>
    </OpenCountsContext.Provider>
  )
}
