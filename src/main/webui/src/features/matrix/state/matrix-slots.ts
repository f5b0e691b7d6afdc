import { createContext, useContext, type ComponentType } from 'react'
import type { Row } from '@/api/types'

/** What features above put into the matrix: marks at each row, keys that act on a row, and which rows wait for the viewer's word. */
export interface MatrixSlots {
  marks: readonly ComponentType<{ row: Row }>[]
  /** What a key does on the duty of a row. */
  keys: Readonly<Record<string, (row: Row) => void>>
  /** Rows that the viewer has not confirmed as they stand; null where it confirms none. */
  unconfirmed: ReadonlySet<string> | null
  /** Rows in which the viewer is the one to move. */
  urgent: ReadonlySet<string>
}

export const NO_SLOTS: MatrixSlots = { marks: [], keys: {}, unconfirmed: null, urgent: new Set() }

export const MatrixSlotsContext = createContext<MatrixSlots>(NO_SLOTS)

export const useMatrixSlots = (): MatrixSlots => useContext(MatrixSlotsContext)
