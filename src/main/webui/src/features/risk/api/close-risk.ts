import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { refreshDossier } from '@/api/keys'
import type { Risk } from '@/api/types'

export function useCloseRisk(dossierId: string, risk: Risk) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (reason: string) =>
      data(
        api.POST('/api/dossiers/{dossierId}/risks/{riskId}/closing', {
          params: { path: { dossierId, riskId: risk.id }, header: { 'If-Match': risk.etag } },
          body: { reason },
        }),
      ),
    onSettled: () => refreshDossier(client, dossierId),
  })
}
