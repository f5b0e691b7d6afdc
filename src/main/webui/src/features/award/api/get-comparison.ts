import { useQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

/** Read once while the page is open: each reading is written down for the candidates. */
export function useCandidateComparison(dossierId: string, selectionId: string) {
  return useQuery({
    queryKey: keys.candidateComparison(dossierId, selectionId),
    queryFn: () =>
      data(api.GET('/api/dossiers/{dossierId}/selections/{selectionId}/comparison', { params: { path: { dossierId, selectionId } } })),
    staleTime: Infinity,
    refetchOnWindowFocus: false,
  })
}
