import { useInfiniteQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

export function useDossiers() {
  return useInfiniteQuery({
    queryKey: keys.dossiers,
    queryFn: ({ pageParam }) => data(api.GET('/api/dossiers', { params: { query: pageParam ? { cursor: pageParam } : {} } })),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  })
}
