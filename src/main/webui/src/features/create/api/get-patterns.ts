import { useQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

export function usePatterns() {
  return useQuery({ queryKey: keys.patterns, queryFn: () => data(api.GET('/api/patterns')), staleTime: Infinity })
}
