import { useQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

/** The login providers to choose from; empty where there is one only. */
export function useLoginProviders(enabled = true) {
  return useQuery({ queryKey: keys.loginProviders, queryFn: () => data(api.GET('/api/login-providers')), retry: false, staleTime: Infinity, enabled })
}
