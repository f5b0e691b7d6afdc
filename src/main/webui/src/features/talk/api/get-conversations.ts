import { useInfiniteQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

/** The conversations about a row or, with null, the dossier, the newest first. */
export function useConversations(dossierId: string, rowId: string | null) {
  return useInfiniteQuery({
    queryKey: keys.conversations(dossierId, rowId),
    queryFn: ({ pageParam }) =>
      data(
        api.GET('/api/dossiers/{dossierId}/conversations', {
          params: { path: { dossierId }, query: { ...(rowId ? { rowId } : {}), ...(pageParam ? { cursor: pageParam } : {}) } },
        }),
      ),
    initialPageParam: '',
    getNextPageParam: (page) => page.next ?? undefined,
    refetchInterval: 20_000,
  })
}
