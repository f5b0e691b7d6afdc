import { useQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

export function useRiskPicture(dossierId: string) {
  return useQuery({
    queryKey: [...keys.risks(dossierId), 'picture'],
    queryFn: () => data(api.GET('/api/dossiers/{dossierId}/risk-picture', { params: { path: { dossierId } } })),
  })
}
