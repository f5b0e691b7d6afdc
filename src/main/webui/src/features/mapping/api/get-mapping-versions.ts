import { useInfiniteQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'
import type { MappingKind } from '@/api/types'

/** The versions of one's own mapping, the newest first. */
export function useMappingVersions(kind: MappingKind) {
  return useInfiniteQuery({
    queryKey: [...keys.mappings, 'versions', kind],
    queryFn: ({ pageParam }) => data(api.GET('/api/mappings/{kind}/versions', { params: { path: { kind }, query: { cursor: pageParam } } })),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  })
}
