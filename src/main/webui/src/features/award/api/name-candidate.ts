import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { refreshDossier } from '@/api/keys'
import type { NewCandidate } from '@/api/types'

/** Asks one vendor more; it learns of no other. */
export function useNameCandidate(dossierId: string, selectionId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: NewCandidate) =>
      data(api.POST('/api/dossiers/{dossierId}/selections/{selectionId}/candidates', { params: { path: { dossierId, selectionId } }, body })),
    onSuccess: () => refreshDossier(client, dossierId),
  })
}
