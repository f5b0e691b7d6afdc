import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { refreshDossier } from '@/api/keys'
import type { System } from '@/api/types'

/** Takes a system out of use. What was agreed about it stays. */
export function useRetireSystem(dossierId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (known: System) =>
      data(
        api.DELETE('/api/dossiers/{dossierId}/systems/{systemId}', {
          params: { path: { dossierId, systemId: known.id }, header: { 'If-Match': known.etag } },
        }),
      ),
    onSuccess: () => refreshDossier(client, dossierId),
  })
}
