import { useQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

export function useOrganisation() {
  return useQuery({ queryKey: keys.organisation, queryFn: () => data(api.GET('/api/organisation')) })
}
