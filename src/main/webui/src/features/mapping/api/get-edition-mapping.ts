import { useQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

/** Which questions of two editions are one, as one's organisation says. */
export function useEditionMapping(enabled = true) {
  return useQuery({ queryKey: [...keys.mappings, 'EDITIONS'], enabled, queryFn: () => data(api.GET('/api/edition-mapping')) })
}
