import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'
import type { Conversation } from '@/api/types'

/** Settles a conversation, or opens it again: the one that was seen, with every answer that was seen. */
export function useResolveConversation(dossierId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ conversation, resolved }: { conversation: Conversation; resolved: boolean }) =>
      data(
        api.PUT('/api/dossiers/{dossierId}/conversations/{conversationId}/resolution', {
          params: { path: { dossierId, conversationId: conversation.id }, header: { 'If-Match': conversation.etag } },
          body: { resolved },
        }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: keys.talk(dossierId) }),
  })
}
