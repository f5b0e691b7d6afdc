import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { refreshDossier } from '@/api/keys'

/** Every candidate is told. */
export function useMoveSelectionDeadline(dossierId: string, selectionId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: { deadline: string; seen: string }) =>
      data(api.POST('/api/dossiers/{dossierId}/selections/{selectionId}/deadline', { params: { path: { dossierId, selectionId } }, body })),
    onSuccess: () => refreshDossier(client, dossierId),
  })
}
