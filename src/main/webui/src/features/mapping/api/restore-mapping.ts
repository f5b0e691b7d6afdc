import { api, data } from '@/api/client'
import type { MappingKind } from '@/api/types'
import { useRemap } from './remap'

export function useRestoreMapping(kind: MappingKind) {
  return useRemap(({ etag, number, reason }: { etag: string; number: number; reason: string }) =>
    data(api.POST('/api/mappings/{kind}/restorations', { params: { path: { kind }, header: { 'If-Match': etag } }, body: { number, reason } })),
  )
}
