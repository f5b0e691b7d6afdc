import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { refreshDossier } from '@/api/keys'

/** From then on candidates answer no more and the hospital compares. */
export function useCloseSelection(dossierId: string, selectionId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () =>
      data(api.POST('/api/dossiers/{dossierId}/selections/{selectionId}/close', { params: { path: { dossierId, selectionId } } })),
    onSuccess: () => refreshDossier(client, dossierId),
  })
}
