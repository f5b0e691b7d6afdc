import { useInfiniteQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

export function useDisclosureAccesses() {
  return useInfiniteQuery({
    queryKey: [...keys.disclosures, 'accesses'],
    queryFn: ({ pageParam }) => data(api.GET('/api/disclosure-accesses', { params: { query: { cursor: pageParam } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  })
}
