import { useInfiniteQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

export function useAuditEvents(dossierId: string) {
  return useInfiniteQuery({
    queryKey: keys.audit(dossierId),
    queryFn: ({ pageParam }) =>
      data(
        api.GET('/api/dossiers/{dossierId}/audit-events', {
          params: { path: { dossierId }, query: pageParam ? { cursor: pageParam } : {} },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
  })
}
