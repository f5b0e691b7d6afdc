import { useQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

export function useDisclosure(disclosureId: string) {
  return useQuery({
    queryKey: keys.disclosure(disclosureId),
    queryFn: () => data(api.GET('/api/disclosures/{disclosureId}', { params: { path: { disclosureId } } })),
  })
}
