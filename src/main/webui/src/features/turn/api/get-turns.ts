import { useQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

export function useTurns(dossierId: string) {
  return useQuery({
    queryKey: keys.turns(dossierId),
    queryFn: () => data(api.GET('/api/dossiers/{dossierId}/turns', { params: { path: { dossierId } } })),
  })
}
