import { useQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

export function useCandidacy(candidacyId: string) {
  return useQuery({
    queryKey: keys.candidacy(candidacyId),
    queryFn: () => data(api.GET('/api/candidacies/{candidacyId}', { params: { path: { candidacyId } } })),
  })
}
