import { useInfiniteQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

/** The turns so far, the newest first. */
export function useTurnHistory(dossierId: string) {
  return useInfiniteQuery({
    queryKey: [...keys.turns(dossierId), 'history'],
    queryFn: ({ pageParam }) =>
      data(api.GET('/api/dossiers/{dossierId}/turns/history', { params: { path: { dossierId }, query: { cursor: pageParam, limit: 20 } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  })
}
