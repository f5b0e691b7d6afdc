import { api, data } from '@/api/client'
import type { NewRoleSheetEntry, RoleSheetSummary } from '@/api/types'
import { useFill } from './fill'

export function useEnterRoleSheet(dossierId: string, sheet: RoleSheetSummary) {
  return useFill(dossierId, (entries: NewRoleSheetEntry[]) =>
    data(
      api.POST('/api/dossiers/{dossierId}/role-sheets/{sheetId}/entries', {
        params: { path: { dossierId, sheetId: sheet.id }, header: { 'If-Match': sheet.etag } },
        body: { entries },
      }),
    ),
  )
}
