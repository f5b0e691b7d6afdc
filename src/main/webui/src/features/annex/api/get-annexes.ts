import { useQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

export function useAnnexes(dossierId: string) {
  return useQuery({
    queryKey: keys.annexes(dossierId),
    queryFn: () => data(api.GET('/api/dossiers/{dossierId}/annexes', { params: { path: { dossierId } } })),
  })
}
