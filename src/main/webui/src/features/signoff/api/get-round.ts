import { useQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

export function useSigningRound(dossierId: string, signingId: string) {
  return useQuery({
    queryKey: keys.signingRound(dossierId, signingId),
    queryFn: () => data(api.GET('/api/dossiers/{dossierId}/signing-rounds/{signingId}', { params: { path: { dossierId, signingId } } })),
    // Who signs next is what one waits for here.
    refetchInterval: (query) => (query.state.data?.state === 'OPEN' ? 30_000 : false),
  })
}
