import { api, data } from '@/api/client'
import type { MappingKind } from '@/api/types'
import { useRemap } from './remap'

export function useImportMapping(kind: MappingKind) {
  return useRemap(({ etag, yaml, reason }: { etag: string; yaml: string; reason: string }) =>
    data(api.POST('/api/mappings/{kind}/imports', { params: { path: { kind }, header: { 'If-Match': etag } }, body: { yaml, reason } })),
  )
}
