import { useQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

/** How every row stands with its parties. */
export function useConfirmations(dossierId: string) {
  return useQuery({
    queryKey: keys.confirmations(dossierId),
    queryFn: () => data(api.GET('/api/dossiers/{dossierId}/confirmations', { params: { path: { dossierId } } })),
  })
}
