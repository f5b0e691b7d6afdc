import { useQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

export function useRounds(dossierId: string) {
  return useQuery({
    queryKey: keys.declarationRounds(dossierId),
    queryFn: () => data(api.GET('/api/dossiers/{dossierId}/declaration-rounds', { params: { path: { dossierId } } })),
    // Who has handed in is what one waits for here.
    refetchInterval: (query) => (query.state.data?.some((round) => round.state === 'OPEN') ? 30_000 : false),
  })
}
