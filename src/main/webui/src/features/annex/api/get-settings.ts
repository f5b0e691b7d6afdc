import { useQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

export function useAnnexSettings(dossierId: string, partyId: string) {
  return useQuery({
    queryKey: keys.annexSettings(dossierId, partyId),
    queryFn: () => data(api.GET('/api/dossiers/{dossierId}/annexes/{partyId}/settings', { params: { path: { dossierId, partyId } } })),
  })
}
