import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

/** From then on the request is not there any more. */
export function useDeclineCandidacy(candidacyId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (reason: string) =>
      data(api.POST('/api/candidacies/{candidacyId}/refusal', { params: { path: { candidacyId } }, body: { reason } })),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.candidacies, exact: true }),
  })
}
