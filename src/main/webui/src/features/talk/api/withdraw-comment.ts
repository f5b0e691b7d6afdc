import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'
import type { Comment } from '@/api/types'

/** Takes one's own comment back; nobody is shown what it said any more. */
export function useWithdrawComment(dossierId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ conversationId, comment }: { conversationId: string; comment: Comment }) =>
      data(
        api.DELETE('/api/dossiers/{dossierId}/conversations/{conversationId}/comments/{commentId}', {
          params: { path: { dossierId, conversationId, commentId: comment.id }, header: { 'If-Match': comment.etag } },
        }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: keys.talk(dossierId) }),
  })
}
