import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { refreshDossier } from '@/api/keys'

/** Gives up everything that is unsent. */
export function useDiscardDraft(dossierId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => data(api.DELETE('/api/dossiers/{dossierId}/draft', { params: { path: { dossierId } } })),
    onSuccess: () => refreshDossier(client, dossierId),
  })
}
