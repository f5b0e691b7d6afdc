import { useInfiniteQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

/** The versions of a row, the newest first. Values come written out in the language asked for. */
export function useVersions(dossierId: string, rowId: string, language: string, wanted: boolean) {
  return useInfiniteQuery({
    queryKey: [...keys.versions(dossierId, rowId), language],
    queryFn: ({ pageParam }) =>
      data(
        api.GET('/api/dossiers/{dossierId}/rows/{rowId}/versions', {
          params: { path: { dossierId, rowId }, query: { limit: 20, ...(pageParam ? { cursor: pageParam } : {}) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
    enabled: wanted,
  })
}
