import { useQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

export function useRowHistory(dossierId: string, rowId: string, wanted: boolean) {
  return useQuery({
    queryKey: keys.history(dossierId, rowId),
    queryFn: () => data(api.GET('/api/dossiers/{dossierId}/rows/{rowId}/history', { params: { path: { dossierId, rowId } } })),
    enabled: wanted,
  })
}
