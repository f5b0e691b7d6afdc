import { useQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

/** What the parties of a dossier disclose, as far as the viewer may know. */
export function usePartyDisclosures(dossierId: string) {
  return useQuery({
    queryKey: keys.partyDisclosures(dossierId),
    queryFn: () => data(api.GET('/api/dossiers/{dossierId}/disclosures', { params: { path: { dossierId } } })),
  })
}
