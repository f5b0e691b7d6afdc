import { useQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

/** What would change if this vendor left every dossier of the hospital. */
export function useWithout(organisationId: string) {
  return useQuery({
    queryKey: keys.pictureWithout(organisationId),
    queryFn: () => data(api.GET('/api/picture/without/{organisationId}', { params: { path: { organisationId } } })),
    staleTime: 0,
  })
}
