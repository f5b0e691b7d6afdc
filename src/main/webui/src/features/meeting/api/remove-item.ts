import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { refreshDossier } from '@/api/keys'
import type { MeetingItem } from '@/api/types'

export function useRemoveItem(dossierId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (item: MeetingItem) =>
      data(
        api.DELETE('/api/dossiers/{dossierId}/meetings/{meetingId}/items/{itemId}', {
          params: { path: { dossierId, meetingId: item.meetingId, itemId: item.id }, header: { 'If-Match': item.etag } },
        }),
      ),
    onSettled: () => refreshDossier(client, dossierId),
  })
}
