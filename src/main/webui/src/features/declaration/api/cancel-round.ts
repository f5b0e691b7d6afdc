import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { refreshDossier } from '@/api/keys'

export function useCancelRound(dossierId: string, roundId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (reason: string) =>
      data(
        api.POST('/api/dossiers/{dossierId}/declaration-rounds/{roundId}/cancel', { params: { path: { dossierId, roundId } }, body: { reason } }),
      ),
    onSuccess: () => refreshDossier(client, dossierId),
  })
}
