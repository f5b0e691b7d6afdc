import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'
import type { Linking } from '../logic/linking'

function usePictureMutation<T>(mutationFn: (values: T) => Promise<unknown>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn,
    // Also after a refusal: what was shown was no longer so.
    onSettled: () => client.invalidateQueries({ queryKey: keys.picture }),
  })
}

/** Assets of different dossiers are one device: a new one, or one that is known already and gets more. */
export function useLinkDevice() {
  return usePictureMutation(async (linking: Linking) => {
    if (linking.deviceId === null) return data(api.POST('/api/devices', { body: { assetIds: linking.assetIds } }))
    let { etag } = linking
    for (const assetId of linking.assetIds) {
      const device = await data(
        api.POST('/api/devices/{deviceId}/assets', {
          params: { path: { deviceId: linking.deviceId }, header: { 'If-Match': etag } },
          body: { assetId },
        }),
      )
      etag = device.etag
    }
    return null
  })
}

/** These assets are not one device; it is not asked again. */
export function useKeepApart() {
  return usePictureMutation((assetIds: string[]) => data(api.POST('/api/devices/apart', { body: { assetIds } })))
}

/** It is open again whether these two are one device. */
export function useForgetApart() {
  return usePictureMutation((apartId: string) => data(api.DELETE('/api/devices/apart/{apartId}', { params: { path: { apartId } } })))
}

/** This asset is none of that device after all. */
export function useUnlinkAsset() {
  return usePictureMutation(({ deviceId, etag, assetId }: { deviceId: string; etag: string; assetId: string }) =>
    data(
      api.DELETE('/api/devices/{deviceId}/assets/{assetId}', {
        params: { path: { deviceId, assetId }, header: { 'If-Match': etag } },
      }),
    ),
  )
}
