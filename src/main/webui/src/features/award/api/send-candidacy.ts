import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

/** The hospital reads what was sent once it has closed its request. */
export function useSendCandidacy(candidacyId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () => data(api.POST('/api/candidacies/{candidacyId}/sending', { params: { path: { candidacyId } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.candidacies }),
  })
}
