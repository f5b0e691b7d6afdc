import { createContext, useContext } from 'react'
import type { Confirmations, RowConfirmation } from '@/api/types'

/** How the rows of the dossier on the screen stand; null while it is not known. */
export interface KnownConfirmations {
  all: Confirmations | null
  byRow: ReadonlyMap<string, RowConfirmation>
}

export const ConfirmationsContext = createContext<KnownConfirmations>({ all: null, byRow: new Map() })

export const useKnownConfirmations = (): KnownConfirmations => useContext(ConfirmationsContext)
