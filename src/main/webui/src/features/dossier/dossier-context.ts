import { createContext, useContext } from 'react'
import type { Dossier, Party } from '@/api/types'

/** The dossier that the page is about. */
export interface DossierScope {
  dossier: Dossier
  mine: Party | null
  partyName: (partyId: string | null | undefined) => string
}

export const DossierContext = createContext<DossierScope | null>(null)

export function useDossierScope(): DossierScope {
  const scope = useContext(DossierContext)
  if (!scope) throw new Error('useDossierScope outside a dossier page')
  return scope
}
