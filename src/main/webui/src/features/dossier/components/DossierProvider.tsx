import { useMemo, type ReactNode } from 'react'
import type { Dossier } from '@/api/types'
import { useTexts } from '@/i18n/use-texts'
import { DossierContext } from '../dossier-context'

export function DossierProvider({ dossier, children }: { dossier: Dossier; children: ReactNode }) {
  const { say } = useTexts()
  const scope = useMemo(() => {
    const names = new Map(dossier.parties.map((party) => [party.id, say({ ja: party.name, en: party.nameEn })]))
    return {
      dossier,
      mine: dossier.parties.find((party) => party.id === dossier.myPartyId) ?? null,
      partyName: (id: string | null | undefined) => (id ? (names.get(id) ?? '') : ''),
    }
  }, [dossier, say])
  return <DossierContext.Provider value={scope}>{children}</DossierContext.Provider>
}
