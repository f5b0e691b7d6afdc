import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { refreshDossier } from '@/api/keys'

export function useTakeTurnBack(dossierId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ partyId, note }: { partyId: string; note: string | null }) =>
      data(api.POST('/api/dossiers/{dossierId}/turns/{partyId}/take-back', { params: { path: { dossierId, partyId } }, body: { note } })),
    onSettled: () => refreshDossier(client, dossierId),
  })
}
