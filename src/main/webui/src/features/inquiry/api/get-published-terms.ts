import { useQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

export function usePublishedTerms(dossierId: string) {
  return useQuery({
    queryKey: keys.publishedTerms(dossierId),
    queryFn: () => data(api.GET('/api/dossiers/{dossierId}/published-terms', { params: { path: { dossierId } } })),
  })
}
