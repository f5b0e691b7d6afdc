import { useQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

/** How far the seal of a signed revision is; asked again until it is there. */
export function useSeal(dossierId: string, signingId: string, revisionId: string) {
  return useQuery({
    queryKey: [...keys.signingRound(dossierId, signingId), 'seal'],
    queryFn: () => data(api.GET('/api/dossiers/{dossierId}/revisions/{revisionId}/seal', { params: { path: { dossierId, revisionId } } })),
    refetchInterval: (query) => (query.state.data?.state === 'WAITING' ? 5_000 : false),
  })
}
