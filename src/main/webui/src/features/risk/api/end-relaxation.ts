import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { refreshDossier } from '@/api/keys'
import type { Relaxation } from '@/api/types'

export function useEndRelaxation(dossierId: string, relaxation: Relaxation) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (endedOn: string) =>
      data(
        api.PUT('/api/dossiers/{dossierId}/relaxations/{relaxationId}/end', {
          params: { path: { dossierId, relaxationId: relaxation.id }, header: { 'If-Match': relaxation.etag } },
          body: { endedOn },
        }),
      ),
    onSettled: () => refreshDossier(client, dossierId),
  })
}
