import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { refreshDossier } from '@/api/keys'
import type { Risk } from '@/api/types'

export function useTellRisk(dossierId: string, risk: Risk) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (text: string | null) =>
      data(
        api.POST('/api/dossiers/{dossierId}/risks/{riskId}/telling', {
          params: { path: { dossierId, riskId: risk.id }, header: { 'If-Match': risk.etag } },
          body: { text },
        }),
      ),
    onSettled: () => refreshDossier(client, dossierId),
  })
}
