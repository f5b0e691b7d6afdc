import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data, formData } from '@/api/client'
import { refreshDossier } from '@/api/keys'
import type { NewExplanation } from '@/api/types'

/** Uploads the documents one after another and then records the explanation that names them. */
export function useAddExplanation(dossierId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: async ({ files, ...explanation }: Omit<NewExplanation, 'documentIds'> & { files: File[] }) => {
      const documentIds: string[] = []
      for (const file of files) {
        const kept = await data(
          api.POST('/api/dossiers/{dossierId}/explanation-documents', { params: { path: { dossierId } }, ...formData({ file }) }),
        )
        documentIds.push(kept.id)
      }
      return data(api.POST('/api/dossiers/{dossierId}/explanations', { params: { path: { dossierId } }, body: { ...explanation, documentIds } }))
    },
    onSettled: () => refreshDossier(client, dossierId),
  })
}
