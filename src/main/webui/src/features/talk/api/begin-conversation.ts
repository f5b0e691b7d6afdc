import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'
import type { components } from '@/api/schema'

type NewConversation = components['schemas']['NewConversation']

/** Opens a conversation with a comment. */
export function useBeginConversation(dossierId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: NewConversation) =>
      data(api.POST('/api/dossiers/{dossierId}/conversations', { params: { path: { dossierId } }, body })),
    onSettled: () => client.invalidateQueries({ queryKey: keys.talk(dossierId) }),
  })
}
