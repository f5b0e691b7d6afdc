import { useQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

export function useResult(dossierId: string, roundId: string) {
  return useQuery({
    queryKey: keys.declarationResult(dossierId, roundId),
    queryFn: () =>
      data(api.GET('/api/dossiers/{dossierId}/declaration-rounds/{roundId}/result', { params: { path: { dossierId, roundId } } })),
  })
}
