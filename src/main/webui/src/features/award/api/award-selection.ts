import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { refreshDossier } from '@/api/keys'
import type { NewAward } from '@/api/types'

/** The one chosen becomes a party and its answers the dossier's. */
export function useAwardSelection(dossierId: string, selectionId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: NewAward) =>
      data(api.POST('/api/dossiers/{dossierId}/selections/{selectionId}/award', { params: { path: { dossierId, selectionId } }, body })),
    onSuccess: () => refreshDossier(client, dossierId),
  })
}
