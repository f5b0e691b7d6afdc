import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { refreshDossier } from '@/api/keys'
import type { Contract } from '@/api/types'

/** Takes a contract out of use. What was agreed about it stays. */
export function useRetireContract(dossierId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (known: Contract) =>
      data(
        api.DELETE('/api/dossiers/{dossierId}/contracts/{contractId}', {
          params: { path: { dossierId, contractId: known.id }, header: { 'If-Match': known.etag } },
        }),
      ),
    onSuccess: () => refreshDossier(client, dossierId),
  })
}
