import { useQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

/** Asked only for who signs at all. */
export function useMySignatures(enabled: boolean) {
  return useQuery({ queryKey: keys.mySignatures, queryFn: () => data(api.GET('/api/my-signatures')), enabled })
}
