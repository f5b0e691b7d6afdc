import { useQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

export function useChecklist(dossierId: string, packId: string, partyId: string) {
  return useQuery({
    queryKey: [...keys.inspections(dossierId), packId, partyId],
    queryFn: () =>
      data(api.GET('/api/dossiers/{dossierId}/inspection-packs/{packId}/checklists/{partyId}', { params: { path: { dossierId, packId, partyId } } })),
  })
}
