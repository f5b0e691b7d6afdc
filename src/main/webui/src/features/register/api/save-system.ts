import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data, mergePatch } from '@/api/client'
import { refreshDossier } from '@/api/keys'
import type { System, SystemDetails } from '@/api/types'

/** Adds one, or changes the one that is given: then `values` holds only what differs. */
export function useSaveSystem(dossierId: string, known: System | null) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (values: Partial<SystemDetails>): Promise<System> =>
      known
        ? data(
            api.PATCH('/api/dossiers/{dossierId}/systems/{systemId}', {
              params: { path: { dossierId, systemId: known.id }, header: { 'If-Match': known.etag } },
              body: values,
              headers: mergePatch,
            }),
          )
        : data(api.POST('/api/dossiers/{dossierId}/systems', { params: { path: { dossierId } }, body: values as SystemDetails })),
    onSuccess: () => refreshDossier(client, dossierId),
  })
}
