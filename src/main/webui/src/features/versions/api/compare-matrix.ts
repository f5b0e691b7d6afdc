import { useQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

/** The matrix at two moments; without the first since its beginning, without the second until now. */
export function useMatrixComparison(dossierId: string, from: string | null, to: string | null, language: string) {
  return useQuery({
    queryKey: [...keys.comparison(dossierId), from, to, language],
    queryFn: () =>
      data(
        api.GET('/api/dossiers/{dossierId}/comparison', {
          params: { path: { dossierId }, query: { ...(from ? { from } : {}), ...(to ? { to } : {}) } },
        }),
      ),
  })
}
