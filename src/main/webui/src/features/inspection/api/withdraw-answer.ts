import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'
import type { InspectionItem } from '@/api/types'

export function useWithdrawAnswer({ dossierId, packId, partyId }: { dossierId: string; packId: string; partyId: string }, item: InspectionItem) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () =>
      data(
        api.DELETE('/api/dossiers/{dossierId}/inspection-packs/{packId}/checklists/{partyId}/items/{item}/answer', {
          params: { path: { dossierId, packId, partyId, item: item.key }, header: { 'If-Match': item.etag } },
        }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: keys.inspections(dossierId) }),
  })
}
