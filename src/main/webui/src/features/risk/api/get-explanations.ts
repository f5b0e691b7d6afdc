import { useInfiniteQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

/** The newest first. */
export function useExplanations(dossierId: string) {
  return useInfiniteQuery({
    queryKey: keys.explanations(dossierId),
    queryFn: ({ pageParam }) =>
      data(api.GET('/api/dossiers/{dossierId}/explanations', { params: { path: { dossierId }, query: { cursor: pageParam, limit: 20 } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  })
}
