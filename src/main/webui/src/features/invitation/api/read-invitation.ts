import { useQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'

/** Reads it by POST: the code has no place in an address. */
export function useReadInvitation(token: string) {
  return useQuery({
    queryKey: ['invitation', token],
    queryFn: () => data(api.POST('/api/invitation/reading', { body: { token } })),
    staleTime: 60_000,
    retry: false,
  })
}
