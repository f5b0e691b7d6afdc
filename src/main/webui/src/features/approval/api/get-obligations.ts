import { useQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

/** The soonest first, of all annexes in force that the viewer is a side of. */
export function useObligations(dossierId: string) {
  return useQuery({
    queryKey: keys.obligations(dossierId),
    queryFn: () => data(api.GET('/api/dossiers/{dossierId}/obligations', { params: { path: { dossierId } } })),
  })
}
