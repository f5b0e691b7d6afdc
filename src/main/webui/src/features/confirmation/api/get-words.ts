import { useQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

/** All that was said of a row, as far as the viewer may know, the newest first; asked only where it is shown. */
export function useWords(dossierId: string, rowId: string, wanted: boolean) {
  return useQuery({
    queryKey: keys.words(dossierId, rowId),
    queryFn: () => data(api.GET('/api/dossiers/{dossierId}/rows/{rowId}/words', { params: { path: { dossierId, rowId } } })),
    enabled: wanted,
  })
}
