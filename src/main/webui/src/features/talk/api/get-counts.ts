import { useQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

/** How many conversations there are about each row and the dossier. */
export function useTalkCounts(dossierId: string) {
  return useQuery({
    queryKey: keys.talkCounts(dossierId),
    queryFn: () => data(api.GET('/api/dossiers/{dossierId}/conversations/counts', { params: { path: { dossierId } } })),
  })
}
