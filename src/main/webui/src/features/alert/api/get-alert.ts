import { useQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

export function useAlert(dossierId: string, alertId: string) {
  return useQuery({
    queryKey: [...keys.alerts(dossierId), alertId],
    queryFn: () => data(api.GET('/api/dossiers/{dossierId}/alerts/{alertId}', { params: { path: { dossierId, alertId } } })),
  })
}
