import { useQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

export function useDisclosureComparison(disclosureId: string, before: string | null) {
  return useQuery({
    queryKey: [...keys.disclosures, 'comparison', disclosureId, before],
    enabled: before !== null,
    queryFn: () =>
      data(api.GET('/api/disclosures/{disclosureId}/comparison', { params: { path: { disclosureId }, query: { with: before ?? '' } } })),
  })
}
