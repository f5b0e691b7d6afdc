import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { refreshDossier } from '@/api/keys'
import type { MeetingDetails } from '@/api/types'

export function useOpenMeeting(dossierId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: MeetingDetails) => data(api.POST('/api/dossiers/{dossierId}/meetings', { params: { path: { dossierId } }, body })),
    onSettled: () => refreshDossier(client, dossierId),
  })
}
