import { useQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

export function useInquiry(dossierId: string, partyId: string) {
  return useQuery({
    queryKey: keys.inquiry(dossierId, partyId),
    queryFn: () => data(api.GET('/api/dossiers/{dossierId}/inquiries/{partyId}', { params: { path: { dossierId, partyId } } })),
  })
}
