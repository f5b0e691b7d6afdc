import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data, mergePatch } from '@/api/client'
import { refreshDossier } from '@/api/keys'
import type { Meeting } from '@/api/types'

/** Says anew who is there; 412 where somebody else did so meanwhile. */
export function useChangeAttendants(dossierId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ meeting, attendants }: { meeting: Meeting; attendants: Meeting['attendants'] }) =>
      data(
        api.PATCH('/api/dossiers/{dossierId}/meetings/{meetingId}', {
          params: { path: { dossierId, meetingId: meeting.id }, header: { 'If-Match': meeting.etag } },
          body: { attendants },
          headers: mergePatch,
        }),
      ),
    onSettled: () => refreshDossier(client, dossierId),
  })
}
