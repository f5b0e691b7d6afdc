import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { refreshDossier } from '@/api/keys'
import type { NewAlertAnswer } from '@/api/types'

export function useAnswerAlert(dossierId: string, alertId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: NewAlertAnswer) =>
      data(api.POST('/api/dossiers/{dossierId}/alerts/{alertId}/answers', { params: { path: { dossierId, alertId } }, body })),
    // Also where it was refused: somebody may have answered meanwhile.
    onSettled: () => refreshDossier(client, dossierId),
  })
}
