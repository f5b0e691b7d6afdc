import { useQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

export function useRiskProposals(dossierId: string) {
  return useQuery({
    queryKey: [...keys.risks(dossierId), 'proposals'],
    queryFn: () => data(api.GET('/api/dossiers/{dossierId}/risk-proposals', { params: { path: { dossierId } } })),
  })
}
