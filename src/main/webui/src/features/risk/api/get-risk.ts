import { useQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

export function useRisk(dossierId: string, riskId: string) {
  return useQuery({
    queryKey: [...keys.risks(dossierId), riskId],
    queryFn: () => data(api.GET('/api/dossiers/{dossierId}/risks/{riskId}', { params: { path: { dossierId, riskId } } })),
  })
}
