import { useQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

/** What hospitals ask the own organisation before award. */
export function useCandidacies(enabled = true) {
  return useQuery({ queryKey: keys.candidacies, queryFn: () => data(api.GET('/api/candidacies')), enabled })
}
