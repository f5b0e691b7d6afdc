import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data, mergePatch } from '@/api/client'
import { refreshDossier } from '@/api/keys'
import type { Contract, ContractDetails } from '@/api/types'

/** Adds one, or changes the one that is given: then `values` holds only what differs. */
export function useSaveContract(dossierId: string, known: Contract | null) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (values: Partial<ContractDetails>): Promise<Contract> =>
      known
        ? data(
            api.PATCH('/api/dossiers/{dossierId}/contracts/{contractId}', {
              params: { path: { dossierId, contractId: known.id }, header: { 'If-Match': known.etag } },
              body: values,
              headers: mergePatch,
            }),
          )
        : data(api.POST('/api/dossiers/{dossierId}/contracts', { params: { path: { dossierId } }, body: values as ContractDetails })),
    onSuccess: () => refreshDossier(client, dossierId),
  })
}
