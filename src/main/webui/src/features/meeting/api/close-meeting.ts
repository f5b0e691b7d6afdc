import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { refreshDossier } from '@/api/keys'

export function useCloseMeeting(dossierId: string, meetingId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => data(api.POST('/api/dossiers/{dossierId}/meetings/{meetingId}/close', { params: { path: { dossierId, meetingId } } })),
    onSettled: () => refreshDossier(client, dossierId),
  })
}
