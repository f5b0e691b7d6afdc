import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data, mergePatch } from '@/api/client'
import { refreshDossier } from '@/api/keys'
import type { NewRelaxation, Relaxation, RelaxationDetails } from '@/api/types'

/** Adds one, or changes the one that is given: then `details` holds only what differs. */
export function useSaveRelaxation(dossierId: string, known: Relaxation | null) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ details, ...rest }: Omit<NewRelaxation, 'details'> & { details: Partial<RelaxationDetails> }): Promise<Relaxation> =>
      known
        ? data(
            api.PATCH('/api/dossiers/{dossierId}/relaxations/{relaxationId}', {
              params: { path: { dossierId, relaxationId: known.id }, header: { 'If-Match': known.etag } },
              body: details,
              headers: mergePatch,
            }),
          )
        : data(
            api.POST('/api/dossiers/{dossierId}/relaxations', { params: { path: { dossierId } }, body: { ...rest, details: details as RelaxationDetails } }),
          ),
    onSettled: () => refreshDossier(client, dossierId),
  })
}
