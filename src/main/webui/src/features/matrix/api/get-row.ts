import { api, data } from '@/api/client'
import type { Row } from '@/api/types'

export const getRow = (dossierId: string, rowId: string): Promise<Row> =>
  data(api.GET('/api/dossiers/{dossierId}/rows/{rowId}', { params: { path: { dossierId, rowId } } }))
