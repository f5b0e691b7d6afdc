import { useQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

export function useAnnex(dossierId: string, partyId: string) {
  return useQuery({
    queryKey: [...keys.annex(dossierId, partyId), 'preview'],
    queryFn: () => data(api.GET('/api/dossiers/{dossierId}/annexes/{partyId}', { params: { path: { dossierId, partyId } } })),
  })
}
