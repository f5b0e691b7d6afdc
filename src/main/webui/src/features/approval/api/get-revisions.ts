import { useQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

/** Of all pairs that the viewer is a side of, the newest first. */
export function useRevisions(dossierId: string) {
  return useQuery({
    queryKey: keys.revisions(dossierId),
    queryFn: () => data(api.GET('/api/dossiers/{dossierId}/revisions', { params: { path: { dossierId } } })),
  })
}
