import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data, mergePatch } from '@/api/client'
import { keys } from '@/api/keys'
import type { Comment } from '@/api/types'

interface Correction { conversationId: string; comment: Comment; text: string; mentions: string[] }

/** Says one's own comment anew; what it said before stays with it. */
export function useCorrectComment(dossierId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ conversationId, comment, ...body }: Correction) =>
      data(
        api.PATCH('/api/dossiers/{dossierId}/conversations/{conversationId}/comments/{commentId}', {
          params: { path: { dossierId, conversationId, commentId: comment.id }, header: { 'If-Match': comment.etag } },
          headers: mergePatch,
          body,
        }),
      ),
    onSettled: () => client.invalidateQueries({ queryKey: keys.talk(dossierId) }),
  })
}
