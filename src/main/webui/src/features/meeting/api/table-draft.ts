import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { refreshDossier } from '@/api/keys'

/** Puts what one's own party had prepared into the rows. */
export function useTableDraft(dossierId: string, meetingId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => data(api.POST('/api/dossiers/{dossierId}/meetings/{meetingId}/table', { params: { path: { dossierId, meetingId } } })),
    onSettled: () => refreshDossier(client, dossierId),
  })
}
