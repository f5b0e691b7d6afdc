import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { refreshDossier } from '@/api/keys'

/** What was handed in becomes the declarations of the rows. */
export function useCloseRound(dossierId: string, roundId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () =>
      data(api.POST('/api/dossiers/{dossierId}/declaration-rounds/{roundId}/close', { params: { path: { dossierId, roundId } } })),
    onSuccess: () => refreshDossier(client, dossierId),
  })
}
