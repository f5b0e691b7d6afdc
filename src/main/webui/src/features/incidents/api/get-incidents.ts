import { useQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

export function useIncidents(dossierId: string) {
  return useQuery({
    queryKey: keys.incidents(dossierId),
    queryFn: () => data(api.GET('/api/dossiers/{dossierId}/incident-lens', { params: { path: { dossierId } } })),
  })
}
