import { useQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

export function usePacks(dossierId: string) {
  return useQuery({
    queryKey: keys.inspections(dossierId),
    queryFn: () => data(api.GET('/api/dossiers/{dossierId}/inspection-packs', { params: { path: { dossierId } } })),
  })
}
