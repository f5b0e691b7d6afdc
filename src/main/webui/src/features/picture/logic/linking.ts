import type { ProposedAsset } from '@/api/types'

/** What is asked of the server so that assets become one device: a new device, or more assets for one that is there. */
export type Linking = { deviceId: null; assetIds: string[] } | { deviceId: string; etag: string; assetIds: string[] }

/** The assets to begin with: of each dossier the first, for a device stands once in a dossier. */
export function firstOfEach(assets: ProposedAsset[]): string[] {
  const seen = new Set<string>()
  return assets.flatMap(({ asset }) => {
    if (seen.has(asset.dossierId)) return []
    seen.add(asset.dossierId)
    return [asset.id]
  })
}

export type Hindrance = 'FEW' | 'SAME_DOSSIER' | 'TWO_DEVICES' | 'ALREADY'

/** How the chosen assets become one device, or why they cannot. */
export function linkingOf(assets: ProposedAsset[], chosen: string[], etags: Map<string, string>): Linking | Hindrance {
  const taken = assets.filter(({ asset }) => chosen.includes(asset.id))
  if (taken.length < 2) return 'FEW'
  if (new Set(taken.map(({ asset }) => asset.dossierId)).size < taken.length) return 'SAME_DOSSIER'
  const devices = [...new Set(taken.flatMap(({ deviceId }) => (deviceId ? [deviceId] : [])))]
  if (devices.length > 1) return 'TWO_DEVICES'
  const assetIds = taken.filter(({ deviceId }) => deviceId === null).map(({ asset }) => asset.id)
  const [deviceId] = devices
  if (deviceId === undefined) return { deviceId: null, assetIds }
  return assetIds.length === 0 ? 'ALREADY' : { deviceId, etag: etags.get(deviceId) ?? '', assetIds }
}
