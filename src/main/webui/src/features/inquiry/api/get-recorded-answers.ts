import { useQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

export function useRecordedAnswers(dossierId: string) {
  return useQuery({
    queryKey: keys.recordedAnswers(dossierId),
    queryFn: () => data(api.GET('/api/dossiers/{dossierId}/recorded-answers', { params: { path: { dossierId } } })),
  })
}
