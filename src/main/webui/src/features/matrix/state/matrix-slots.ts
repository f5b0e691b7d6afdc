import { createContext, useContext, type ComponentType } from 'react'
import type { Row } from '@/api/types'

/** What a feature above puts into the matrix: a mark at each row, and which rows wait for the viewer's word. */
export interface MatrixSlots {
  RowMark: ComponentType<{ row: Row }> | null
  /** Rows that the viewer has not confirmed as they stand; null where it confirms none. */
  unconfirmed: ReadonlySet<string> | null
  /** Rows in which the viewer is the one to move. */
  urgent: ReadonlySet<string>
}

export const NO_SLOTS: MatrixSlots = { RowMark: null, unconfirmed: null, urgent: new Set() }

export const MatrixSlotsContext = createContext<MatrixSlots>(NO_SLOTS)

export const useMatrixSlots = (): MatrixSlots => useContext(MatrixSlotsContext)
