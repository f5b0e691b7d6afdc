import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { refreshDossier } from '@/api/keys'
import type { Asset } from '@/api/types'

/** Takes a asset out of use. What was agreed about it stays. */
export function useRetireAsset(dossierId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (known: Asset) =>
      data(
        api.DELETE('/api/dossiers/{dossierId}/assets/{assetId}', {
          params: { path: { dossierId, assetId: known.id }, header: { 'If-Match': known.etag } },
        }),
      ),
    onSuccess: () => refreshDossier(client, dossierId),
  })
}
