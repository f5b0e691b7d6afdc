import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data, mergePatch } from '@/api/client'
import { refreshDossier } from '@/api/keys'
import type { MeetingItem } from '@/api/types'

/** Says that a task is done, or that it is not. */
export function useChangeItem(dossierId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ item, done }: { item: MeetingItem; done: boolean }) =>
      data(
        api.PATCH('/api/dossiers/{dossierId}/meetings/{meetingId}/items/{itemId}', {
          params: { path: { dossierId, meetingId: item.meetingId, itemId: item.id }, header: { 'If-Match': item.etag } },
          body: { done },
          headers: mergePatch,
        }),
      ),
    onSettled: () => refreshDossier(client, dossierId),
  })
}
