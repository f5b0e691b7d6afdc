import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { refreshDossier } from '@/api/keys'
import type { NewRevisionEnd } from '@/api/types'

export function useEndRevision(dossierId: string, revisionId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: NewRevisionEnd) =>
      data(api.POST('/api/dossiers/{dossierId}/revisions/{revisionId}/end', { params: { path: { dossierId, revisionId } }, body })),
    onSettled: () => refreshDossier(client, dossierId),
  })
}
