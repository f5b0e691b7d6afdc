import { useQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

export function useReimport(dossierId: string, partyId: string, reimportId: string) {
  return useQuery({
    queryKey: [...keys.annex(dossierId, partyId), 'reimports', reimportId],
    queryFn: () =>
      data(
        api.GET('/api/dossiers/{dossierId}/annexes/{partyId}/reimports/{reimportId}', { params: { path: { dossierId, partyId, reimportId } } }),
      ),
  })
}
