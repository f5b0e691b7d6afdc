import { useMemo, type ReactNode } from 'react'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { MatrixSlotsContext, useMatrixSlots } from '@/features/matrix/state/matrix-slots'
import { useConfirmations } from '../api/get-confirmations'
import { unconfirmed, urgent } from '../logic/waiting'
import { ConfirmationsContext } from '../state/confirmations-context'
import { RowMark } from './RowMark'

/** Lets the matrix below show how its rows stand with their parties. */
export function ConfirmationsProvider({ dossierId, children }: { dossierId: string; children: ReactNode }) {
  const { mine } = useDossierScope()
  const all = useConfirmations(dossierId).data ?? null
  const known = useMemo(() => ({ all, byRow: new Map(all?.rows.map((row) => [row.rowId, row])) }), [all])
  const below = useMatrixSlots()
  const slots = useMemo(
    () => ({
      ...below,
      marks: [...below.marks, RowMark],
      unconfirmed: unconfirmed(all),
      urgent: urgent(all, mine?.id ?? null, mine?.function === 'HOSPITAL'),
    }),
    [below, all, mine],
  )
  return (
    <ConfirmationsContext.Provider value={known}>
      <MatrixSlotsContext.Provider value={slots}>{children}</MatrixSlotsContext.Provider>
    </ConfirmationsContext.Provider>
  )
}
