import { useQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

export function useRevisionPreview(dossierId: string, revisionId: string) {
  return useQuery({
    queryKey: keys.revision(dossierId, revisionId),
    // What was frozen never changes.
    staleTime: Infinity,
    queryFn: () => data(api.GET('/api/dossiers/{dossierId}/revisions/{revisionId}/preview', { params: { path: { dossierId, revisionId } } })),
  })
}
