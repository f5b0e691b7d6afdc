import { useQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

/** Assets of different dossiers that may be one and the same device, and those of which it is known that they are not. */
export function useDeviceProposals() {
  return useQuery({ queryKey: keys.deviceProposals, queryFn: () => data(api.GET('/api/devices/proposals')), staleTime: 0 })
}
