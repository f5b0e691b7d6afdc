import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data, mergePatch } from '@/api/client'
import { refreshDossier } from '@/api/keys'
import type { AnnexDetails, AnnexSettings } from '@/api/types'

/** Sends only what differs from what was shown. */
export function useSaveSettings(dossierId: string, settings: AnnexSettings) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: Partial<AnnexDetails>) =>
      data(
        api.PATCH('/api/dossiers/{dossierId}/annexes/{partyId}/settings', {
          params: { path: { dossierId, partyId: settings.partyId }, header: { 'If-Match': settings.etag } },
          body,
          headers: mergePatch,
        }),
      ),
    onSettled: () => refreshDossier(client, dossierId),
  })
}
