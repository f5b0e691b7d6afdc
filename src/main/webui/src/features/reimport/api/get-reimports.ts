import { useQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

export function useReimports(dossierId: string, partyId: string) {
  return useQuery({
    queryKey: [...keys.annex(dossierId, partyId), 'reimports'],
    queryFn: () => data(api.GET('/api/dossiers/{dossierId}/annexes/{partyId}/reimports', { params: { path: { dossierId, partyId } } })),
  })
}
