import { api, data, mergePatch } from '@/api/client'
import type { components } from '@/api/schema'
import type { RowChanged, RowPatch } from '@/api/types'

/** One edit of one row, made on the state that the etag names. */
export const changeRow = (dossierId: string, rowId: string, etag: string, patch: RowPatch): Promise<RowChanged> =>
  data(
    api.PATCH('/api/dossiers/{dossierId}/rows/{rowId}', {
      params: { path: { dossierId, rowId }, header: { 'If-Match': etag } },
      body: patch as components['schemas']['RowPatch'],
      headers: mergePatch,
    }),
  )
