import { keepPreviousData, useInfiniteQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

/** What of the trail is asked for; what is absent leaves nothing out. */
export interface TrailFilter {
  from?: string
  to?: string
  party?: string
  subject?: string
  words?: string
}

export function useAuditEvents(dossierId: string, filter: TrailFilter) {
  return useInfiniteQuery({
    queryKey: [...keys.audit(dossierId), filter],
    queryFn: ({ pageParam }) =>
      data(
        api.GET('/api/dossiers/{dossierId}/audit-events', {
          params: { path: { dossierId }, query: pageParam ? { ...filter, cursor: pageParam } : filter },
        }),
      ),
    initialPageParam: null as string | null,
    getNextPageParam: (page) => page.next,
    // The list does not jump away while a word is typed.
    placeholderData: keepPreviousData,
  })
}
