import { useQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

/** What the frozen document says; it never changes. */
export function useRevisionPreview(dossierId: string, revisionId: string) {
  return useQuery({
    queryKey: keys.revisionPreview(dossierId, revisionId),
    queryFn: () => data(api.GET('/api/dossiers/{dossierId}/revisions/{revisionId}/preview', { params: { path: { dossierId, revisionId } } })),
    staleTime: Infinity,
  })
}
