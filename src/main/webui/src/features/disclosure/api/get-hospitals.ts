import { useQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

/** Hospitals that may be granted access. */
export function useDisclosureHospitals() {
  return useQuery({ queryKey: [...keys.disclosures, 'hospitals'], queryFn: () => data(api.GET('/api/disclosure-hospitals')) })
}
