import { useQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'
import type { components } from '@/api/schema'

export type AnnexParts = components['schemas']['AnnexParts']
export type AnnexPart = components['schemas']['AnnexPartChoice']['part']

export function useAnnexParts(dossierId: string, partyId: string) {
  return useQuery({
    queryKey: [...keys.annex(dossierId, partyId), 'parts'],
    queryFn: () => data(api.GET('/api/dossiers/{dossierId}/annexes/{partyId}/parts', { params: { path: { dossierId, partyId } } })),
  })
}
