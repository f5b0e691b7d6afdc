import { useQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

export function usePack(dossierId: string, packId: string) {
  return useQuery({
    queryKey: [...keys.inspections(dossierId), packId],
    queryFn: () => data(api.GET('/api/dossiers/{dossierId}/inspection-packs/{packId}', { params: { path: { dossierId, packId } } })),
  })
}
