import { useQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

export function useDisclosedPapers() {
  return useQuery({ queryKey: [...keys.disclosures, 'papers'], queryFn: () => data(api.GET('/api/disclosed-papers')) })
}
