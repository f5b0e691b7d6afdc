import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { refreshDossier } from '@/api/keys'
import type { Risk, RiskApproval } from '@/api/types'

export function useApproveRisk(dossierId: string, risk: Risk) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: RiskApproval) =>
      data(
        api.PUT('/api/dossiers/{dossierId}/risks/{riskId}/approval', {
          params: { path: { dossierId, riskId: risk.id }, header: { 'If-Match': risk.etag } },
          body,
        }),
      ),
    onSettled: () => refreshDossier(client, dossierId),
  })
}
