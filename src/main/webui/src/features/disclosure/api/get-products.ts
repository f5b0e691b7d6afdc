import { useQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

export function useDisclosedProducts() {
  return useQuery({ queryKey: [...keys.disclosures, 'products'], queryFn: () => data(api.GET('/api/disclosed-products')) })
}
