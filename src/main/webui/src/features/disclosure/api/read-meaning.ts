import { useQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

/** The answers of one disclosure by area. The vendor is told of each reading, so it is read once and kept; a version never changes. */
export function useMeaning(dossierId: string, disclosureId: string) {
  return useQuery({
    queryKey: keys.meaning(dossierId, disclosureId),
    staleTime: Infinity,
    refetchOnWindowFocus: false,
    queryFn: () => data(api.GET('/api/dossiers/{dossierId}/disclosures/{disclosureId}', { params: { path: { dossierId, disclosureId } } })),
  })
}
