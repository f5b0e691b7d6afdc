import { useQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

/** Which duties each question speaks of, as it holds for one's organisation. */
export function useDutyMapping(enabled = true) {
  return useQuery({ queryKey: [...keys.mappings, 'DUTIES'], enabled, queryFn: () => data(api.GET('/api/duty-mapping')) })
}
