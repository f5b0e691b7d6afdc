import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { refreshDossier } from '@/api/keys'

/** Ends it without an award. */
export function useCancelSelection(dossierId: string, selectionId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (reason: string) =>
      data(api.POST('/api/dossiers/{dossierId}/selections/{selectionId}/cancel', { params: { path: { dossierId, selectionId } }, body: { reason } })),
    onSuccess: () => refreshDossier(client, dossierId),
  })
}
