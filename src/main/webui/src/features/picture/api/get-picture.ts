import { useQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

/** Everything over all dossiers of one's own hospital. Any edit of any of them may change it, so it is read anew whenever it is opened. */
export function usePicture() {
  return useQuery({ queryKey: keys.picture, queryFn: () => data(api.GET('/api/picture')), staleTime: 0 })
}
