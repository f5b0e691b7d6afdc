import { useInfiniteQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

/** One's own versions, the newest first. */
export function useDisclosures() {
  return useInfiniteQuery({
    queryKey: [...keys.disclosures, 'versions'],
    queryFn: ({ pageParam }) => data(api.GET('/api/disclosures', { params: { query: { cursor: pageParam } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  })
}
