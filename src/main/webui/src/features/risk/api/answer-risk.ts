import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { refreshDossier } from '@/api/keys'
import type { Risk, RiskAnswer } from '@/api/types'

export function useAnswerRisk(dossierId: string, risk: Risk) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: RiskAnswer) =>
      data(
        api.POST('/api/dossiers/{dossierId}/risks/{riskId}/answers', {
          params: { path: { dossierId, riskId: risk.id }, header: { 'If-Match': risk.etag } },
          body,
        }),
      ),
    onSettled: () => refreshDossier(client, dossierId),
  })
}
