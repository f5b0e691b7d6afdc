import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'
import type { InspectionAnswerDetails, InspectionItem } from '@/api/types'

interface Place {
  dossierId: string
  packId: string
  partyId: string
}

/** Confirms an answer to exactly what was shown; where something changed meanwhile it is refused and read again. */
export function useConfirmAnswer({ dossierId, packId, partyId }: Place, item: InspectionItem) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: InspectionAnswerDetails) =>
      data(
        api.PUT('/api/dossiers/{dossierId}/inspection-packs/{packId}/checklists/{partyId}/items/{item}/answer', {
          params: { path: { dossierId, packId, partyId, item: item.key }, header: { 'If-Match': item.etag } },
          body,
        }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: keys.inspections(dossierId) }),
  })
}
