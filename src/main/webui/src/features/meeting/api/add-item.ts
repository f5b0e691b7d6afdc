import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { refreshDossier } from '@/api/keys'
import type { NewMeetingItem } from '@/api/types'

export function useAddItem(dossierId: string, meetingId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: NewMeetingItem) =>
      data(api.POST('/api/dossiers/{dossierId}/meetings/{meetingId}/items', { params: { path: { dossierId, meetingId } }, body })),
    onSettled: () => refreshDossier(client, dossierId),
  })
}
