import { useCallback, useMemo } from 'react'
import type { PictureContract, PictureOrganisation } from '@/api/types'
import { useTexts } from '@/i18n/use-texts'

interface Named { organisations: PictureOrganisation[]; dossiers: { id: string; name: string }[]; contracts: PictureContract[] }

/** The names of what a picture names by id. */
export function useNames({ organisations, dossiers, contracts }: Named) {
  const { say } = useTexts()
  const known = useMemo(
    () => ({
      organisations: new Map(organisations.map((each) => [each.id, each.name])),
      dossiers: new Map(dossiers.map((each) => [each.id, each.name])),
      contracts: new Map(contracts.map((each) => [each.id, each])),
    }),
    [organisations, dossiers, contracts],
  )
  const organisation = useCallback((id: string) => say(known.organisations.get(id) ?? { ja: id, en: null }), [known, say])
  const dossier = useCallback((id: string) => known.dossiers.get(id) ?? id, [known])
  const contract = useCallback((id: string) => known.contracts.get(id) ?? null, [known])
  return { organisation, dossier, contract }
}

export type Names = ReturnType<typeof useNames>
