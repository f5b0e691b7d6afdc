import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

export interface Seen { duty: string; seen: number }

/** The hospital reads what was sent once it has closed its request; where a colleague changed an answer meanwhile, what stands is read again. */
export function useSendCandidacy(candidacyId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (answers: Seen[]) =>
      data(api.POST('/api/candidacies/{candidacyId}/sending', { params: { path: { candidacyId } }, body: { answers } })),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.candidacies }),
    onError: () => void client.invalidateQueries({ queryKey: keys.candidacy(candidacyId) }),
  })
}
