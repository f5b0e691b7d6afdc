import { useMemo, type ReactNode } from 'react'
import type { Dossier } from '@/api/types'
import { DossierContext } from '../dossier-context'

export function DossierProvider({ dossier, children }: { dossier: Dossier; children: ReactNode }) {
  const scope = useMemo(() => {
    const names = new Map(dossier.parties.map((party) => [party.id, party.name]))
    return {
      dossier,
      mine: dossier.parties.find((party) => party.id === dossier.myPartyId) ?? null,
      partyName: (id: string | null | undefined) => (id ? (names.get(id) ?? '') : ''),
    }
  }, [dossier])
  return <DossierContext.Provider value={scope}>{children}</DossierContext.Provider>
}
