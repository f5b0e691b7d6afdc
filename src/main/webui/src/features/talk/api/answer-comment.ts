import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

/** Answers in a conversation. */
export function useAnswerComment(dossierId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ conversationId, ...body }: { conversationId: string; text: string; mentions: string[] }) =>
      data(api.POST('/api/dossiers/{dossierId}/conversations/{conversationId}/comments', { params: { path: { dossierId, conversationId } }, body })),
    onSettled: () => client.invalidateQueries({ queryKey: keys.talk(dossierId) }),
  })
}
