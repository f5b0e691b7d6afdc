import { useQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

/** What differs between two versions of a row; without the second, between the first and the row as it stands. */
export function useRowComparison(dossierId: string, rowId: string, from: string, to: string | null, language: string) {
  return useQuery({
    queryKey: [...keys.versions(dossierId, rowId), 'compared', from, to, language],
    queryFn: () =>
      data(
        api.GET('/api/dossiers/{dossierId}/rows/{rowId}/comparison', {
          params: { path: { dossierId, rowId }, query: { from, ...(to ? { to } : {}) } },
        }),
      ),
  })
}
