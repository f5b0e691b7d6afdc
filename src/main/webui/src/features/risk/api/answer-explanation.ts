import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { refreshDossier } from '@/api/keys'
import type { NewExplanationAnswer } from '@/api/types'

export function useAnswerExplanation(dossierId: string, explanationId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: NewExplanationAnswer) =>
      data(api.POST('/api/dossiers/{dossierId}/explanations/{explanationId}/answers', { params: { path: { dossierId, explanationId } }, body })),
    onSettled: () => refreshDossier(client, dossierId),
  })
}
