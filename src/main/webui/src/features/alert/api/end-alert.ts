import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { refreshDossier } from '@/api/keys'

export function useEndAlert(dossierId: string, alertId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (reason: string) =>
      data(api.POST('/api/dossiers/{dossierId}/alerts/{alertId}/end', { params: { path: { dossierId, alertId } }, body: { reason } })),
    onSuccess: () => refreshDossier(client, dossierId),
  })
}
