import { useQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

/** The history of a row. Its values come written out in the language asked for, so each language is an answer of its own. */
export function useRowHistory(dossierId: string, rowId: string, language: string, wanted: boolean) {
  return useQuery({
    queryKey: [...keys.history(dossierId, rowId), language],
    queryFn: () => data(api.GET('/api/dossiers/{dossierId}/rows/{rowId}/history', { params: { path: { dossierId, rowId } } })),
    enabled: wanted,
  })
}
