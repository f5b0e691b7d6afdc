import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys, refreshDossier } from '@/api/keys'

/** The candidate learns that the request has ended, not why. */
export function useWithdrawCandidate(dossierId: string, selectionId: string, candidateId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (reason: string) =>
      data(
        api.POST('/api/dossiers/{dossierId}/selections/{selectionId}/candidates/{candidateId}/withdrawal', {
          params: { path: { dossierId, selectionId, candidateId } },
          body: { reason },
        }),
      ),
    onSuccess: () => {
      refreshDossier(client, dossierId)
      void client.invalidateQueries({ queryKey: keys.candidateComparison(dossierId, selectionId) })
    },
  })
}
