import { api, data } from '@/api/client'
import type { DutyMappingChange } from '@/api/types'
import { useRemap } from './remap'

export function useChangeDutyMapping() {
  return useRemap(({ etag, change }: { etag: string; change: DutyMappingChange }) =>
    data(api.POST('/api/duty-mapping/changes', { params: { header: { 'If-Match': etag } }, body: change })),
  )
}
