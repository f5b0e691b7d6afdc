import { useQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

export function useCatalogue() {
  return useQuery({ queryKey: keys.catalogue, queryFn: () => data(api.GET('/api/catalogue')), staleTime: Infinity })
}
