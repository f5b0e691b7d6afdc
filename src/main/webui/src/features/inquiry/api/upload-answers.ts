import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data, formData } from '@/api/client'
import { refreshDossier } from '@/api/keys'

/** Sends the workbook that a vendor filled in. */
export function useUploadAnswers(dossierId: string, partyId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (file: File) =>
      data(
        api.POST('/api/dossiers/{dossierId}/inquiries/{partyId}/answers', {
          params: { path: { dossierId, partyId } },
          ...formData({ file }),
        }),
      ),
    onSuccess: () => refreshDossier(client, dossierId),
  })
}
