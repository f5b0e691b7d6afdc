import { useQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

export function useInquiries(dossierId: string) {
  return useQuery({
    queryKey: keys.inquiries(dossierId),
    queryFn: () => data(api.GET('/api/dossiers/{dossierId}/inquiries', { params: { path: { dossierId } } })),
  })
}
