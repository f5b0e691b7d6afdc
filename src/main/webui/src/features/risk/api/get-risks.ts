import { useInfiniteQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'
import type { Impact, Likelihood } from '@/api/types'

/** A cell of the picture. */
export interface Cell {
  impact: Impact
  likelihood: Likelihood
}

/** The risks that one sees, in the order entered: all that are open, those of one cell, or closed ones, too. */
export function useRisks(dossierId: string, cell: Cell | null, closed: boolean) {
  return useInfiniteQuery({
    queryKey: [...keys.risks(dossierId), 'list', cell, closed],
    queryFn: ({ pageParam }) =>
      data(
        api.GET('/api/dossiers/{dossierId}/risks', {
          params: { path: { dossierId }, query: { cursor: pageParam, limit: 50, closed, impact: cell?.impact, likelihood: cell?.likelihood } },
        }),
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: (page) => page.next ?? undefined,
  })
}
