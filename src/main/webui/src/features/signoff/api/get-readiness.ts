import { useQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

export function useReadiness(dossierId: string, partyId: string) {
  return useQuery({
    queryKey: keys.readiness(dossierId, partyId),
    queryFn: () => data(api.GET('/api/dossiers/{dossierId}/annexes/{partyId}/readiness', { params: { path: { dossierId, partyId } } })),
    enabled: partyId !== '',
  })
}
