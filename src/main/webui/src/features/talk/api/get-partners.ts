import { useQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

/** With whom one can talk, and whom a comment there can call. */
export function useTalkPartners(dossierId: string) {
  return useQuery({
    queryKey: keys.talkPartners(dossierId),
    queryFn: () => data(api.GET('/api/dossiers/{dossierId}/conversations/partners', { params: { path: { dossierId } } })),
    staleTime: 60_000,
  })
}
