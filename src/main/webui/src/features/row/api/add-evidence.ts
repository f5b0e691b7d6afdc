import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data, formData } from '@/api/client'
import { refreshDossier } from '@/api/keys'

export interface NewEvidence { title: string; shownOn: string; partyId: string | null; file: File | null }

export function useAddEvidence(dossierId: string, rowId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ title, shownOn, partyId, file }: NewEvidence) =>
      data(
        api.POST('/api/dossiers/{dossierId}/rows/{rowId}/evidence', {
          params: { path: { dossierId, rowId } },
          ...formData({ title, shownOn, partyId, file }),
        }),
      ),
    onSuccess: () => refreshDossier(client, dossierId),
  })
}
