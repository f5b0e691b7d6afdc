import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { refreshDossier } from '@/api/keys'

/** Takes a counter-proposal over into the row, or declines it with a reason. */
export function useAnswerProposal(dossierId: string, rowId: string, proposalId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: { accept: boolean; reason: string | null }) =>
      data(
        api.POST('/api/dossiers/{dossierId}/rows/{rowId}/counter-proposals/{proposalId}/answers', {
          params: { path: { dossierId, rowId, proposalId } },
          body,
        }),
      ),
    onSuccess: () => refreshDossier(client, dossierId),
  })
}
