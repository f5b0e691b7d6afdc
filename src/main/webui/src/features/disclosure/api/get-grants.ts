import { useInfiniteQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

export function useDisclosureGrants() {
  return useInfiniteQuery({
    queryKey: [...keys.disclosures, 'grants'],
    queryFn: ({ pageParam }) => data(api.GET('/api/disclosure-grants', { params: { query: { cursor: pageParam } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  })
}
