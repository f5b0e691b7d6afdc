import { useQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

export function useFindings(dossierId: string) {
  return useQuery({
    queryKey: keys.findings(dossierId),
    queryFn: () => data(api.GET('/api/dossiers/{dossierId}/findings', { params: { path: { dossierId } } })),
  })
}
