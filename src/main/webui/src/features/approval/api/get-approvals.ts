import { useQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

export function useApprovals(dossierId: string, partyId: string) {
  return useQuery({
    queryKey: keys.approvals(dossierId, partyId),
    queryFn: () => data(api.GET('/api/dossiers/{dossierId}/annexes/{partyId}/approvals', { params: { path: { dossierId, partyId } } })),
  })
}
