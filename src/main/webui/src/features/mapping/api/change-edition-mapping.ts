import { api, data } from '@/api/client'
import type { EditionMappingChange } from '@/api/types'
import { useRemap } from './remap'

export function useChangeEditionMapping() {
  return useRemap(({ etag, change }: { etag: string; change: EditionMappingChange }) =>
    data(api.POST('/api/edition-mapping/changes', { params: { header: { 'If-Match': etag } }, body: change })),
  )
}
