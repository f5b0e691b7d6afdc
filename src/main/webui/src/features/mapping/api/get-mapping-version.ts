import { useQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'
import type { MappingKind } from '@/api/types'

/** A version with what it changed; it never changes itself. */
export function useMappingVersion(kind: MappingKind, number: number) {
  return useQuery({
    queryKey: [...keys.mappings, 'version', kind, number],
    staleTime: Infinity,
    queryFn: () => data(api.GET('/api/mappings/{kind}/versions/{number}', { params: { path: { kind, number } } })),
  })
}
