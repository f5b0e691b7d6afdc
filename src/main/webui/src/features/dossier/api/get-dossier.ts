import { useQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

export function useDossier(dossierId: string) {
  return useQuery({
    queryKey: keys.dossier(dossierId),
    queryFn: () => data(api.GET('/api/dossiers/{dossierId}', { params: { path: { dossierId } } })),
    enabled: dossierId !== '',
  })
}
