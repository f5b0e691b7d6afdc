import { useInfiniteQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

export function useAlerts(dossierId: string) {
  return useInfiniteQuery({
    queryKey: keys.alerts(dossierId),
    queryFn: ({ pageParam }) =>
      data(
        api.GET('/api/dossiers/{dossierId}/alerts', {
          params: { path: { dossierId }, query: { limit: 20, ...(pageParam ? { cursor: pageParam } : {}) } },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  })
}
