import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { refreshDossier } from '@/api/keys'
import type { Relaxation, RelaxationDecision } from '@/api/types'

export function useDecideRelaxation(dossierId: string, relaxation: Relaxation) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: RelaxationDecision) =>
      data(
        api.PUT('/api/dossiers/{dossierId}/relaxations/{relaxationId}/decision', {
          params: { path: { dossierId, relaxationId: relaxation.id }, header: { 'If-Match': relaxation.etag } },
          body,
        }),
      ),
    onSettled: () => refreshDossier(client, dossierId),
  })
}
