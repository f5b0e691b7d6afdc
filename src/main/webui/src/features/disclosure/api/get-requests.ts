import { useInfiniteQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

export function useDisclosureRequests() {
  return useInfiniteQuery({
    queryKey: [...keys.disclosures, 'requests'],
    queryFn: ({ pageParam }) => data(api.GET('/api/disclosure-requests', { params: { query: { cursor: pageParam } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  })
}
