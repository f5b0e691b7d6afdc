import { useQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

export function useSigningRounds(dossierId: string) {
  return useQuery({
    queryKey: keys.signingRounds(dossierId),
    queryFn: () => data(api.GET('/api/dossiers/{dossierId}/signing-rounds', { params: { path: { dossierId } } })),
  })
}
