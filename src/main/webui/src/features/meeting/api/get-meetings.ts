import { useQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

/** The newest meetings that one's organisation takes part in. */
export function useMeetings(dossierId: string) {
  return useQuery({
    queryKey: keys.meetings(dossierId),
    queryFn: () => data(api.GET('/api/dossiers/{dossierId}/meetings', { params: { path: { dossierId }, query: { limit: 50 } } })),
  })
}
