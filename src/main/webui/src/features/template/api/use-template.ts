import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { TEMPLATES } from './get-templates'

/** Chooses the template of annexes; null is the standard one. */
export function useChooseTemplate() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ templateId, etag }: { templateId: string | null; etag: string }) =>
      data(api.PUT('/api/annex-templates/use', { params: { header: { 'If-Match': etag } }, body: { templateId } })),
    // Annexes of every dossier look otherwise now.
    onSettled: () => client.invalidateQueries({ queryKey: TEMPLATES }).then(() => client.invalidateQueries({ queryKey: ['dossier'] })),
  })
}
