import { useQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

/** What one's own party has changed and not sent; asked only where it is shown. */
export function useDraft(dossierId: string, wanted: boolean) {
  return useQuery({
    queryKey: keys.draft(dossierId),
    queryFn: () => data(api.GET('/api/dossiers/{dossierId}/draft', { params: { path: { dossierId } } })),
    enabled: wanted,
  })
}
