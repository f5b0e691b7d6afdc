import { useQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

/** The hospital's selections of a dossier, the latest first; to others there are none, so they do not ask. */
export function useSelections(dossierId: string, enabled = true) {
  return useQuery({
    queryKey: keys.selections(dossierId),
    queryFn: () => data(api.GET('/api/dossiers/{dossierId}/selections', { params: { path: { dossierId } } })),
    enabled,
  })
}
