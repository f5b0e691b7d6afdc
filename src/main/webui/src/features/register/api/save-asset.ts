import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data, mergePatch } from '@/api/client'
import { refreshDossier } from '@/api/keys'
import type { Asset, AssetDetails } from '@/api/types'

/** Adds one, or changes the one that is given: then `values` holds only what differs. */
export function useSaveAsset(dossierId: string, known: Asset | null) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (values: Partial<AssetDetails>): Promise<Asset> =>
      known
        ? data(
            api.PATCH('/api/dossiers/{dossierId}/assets/{assetId}', {
              params: { path: { dossierId, assetId: known.id }, header: { 'If-Match': known.etag } },
              body: values,
              headers: mergePatch,
            }),
          )
        : data(api.POST('/api/dossiers/{dossierId}/assets', { params: { path: { dossierId } }, body: values as AssetDetails })),
    onSuccess: () => refreshDossier(client, dossierId),
  })
}
