import { useInfiniteQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

/** What has expired first. */
export function useRelaxations(dossierId: string) {
  return useInfiniteQuery({
    queryKey: keys.relaxations(dossierId),
    queryFn: ({ pageParam }) =>
      data(api.GET('/api/dossiers/{dossierId}/relaxations', { params: { path: { dossierId }, query: { cursor: pageParam, limit: 50 } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  })
}
