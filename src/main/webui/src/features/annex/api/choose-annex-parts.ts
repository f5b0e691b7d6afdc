import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { refreshDossier } from '@/api/keys'
import type { AnnexPart } from './annex-parts'

/** Chooses the parts of an annex, on the choice that was seen. */
export function useChooseAnnexParts(dossierId: string, partyId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ parts, etag }: { parts: AnnexPart[]; etag: string }) =>
      data(
        api.PUT('/api/dossiers/{dossierId}/annexes/{partyId}/parts', {
          params: { path: { dossierId, partyId }, header: { 'If-Match': etag } },
          body: { parts },
        }),
      ),
    onSettled: () => refreshDossier(client, dossierId),
  })
}
