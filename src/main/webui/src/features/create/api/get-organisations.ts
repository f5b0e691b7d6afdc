import { useQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

/** One's own organisation and those met in one's own dossiers. */
export function useOrganisations() {
  return useQuery({ queryKey: keys.organisations, queryFn: () => data(api.GET('/api/organisations')), staleTime: 60_000 })
}
