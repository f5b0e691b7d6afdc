import { useQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

export const getMe = () => data(api.GET('/api/me'))

export function useMe() {
  return useQuery({ queryKey: keys.me, queryFn: getMe, retry: false, staleTime: 60_000 })
}
