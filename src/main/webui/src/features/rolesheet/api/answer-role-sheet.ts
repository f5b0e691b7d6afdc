import { api, data } from '@/api/client'
import type { NewRoleSheetWord, RoleSheetSummary } from '@/api/types'
import { useFill } from './fill'

export function useAnswerRoleSheet(dossierId: string, sheet: RoleSheetSummary) {
  return useFill(dossierId, (words: NewRoleSheetWord[]) =>
    data(
      api.POST('/api/dossiers/{dossierId}/role-sheets/{sheetId}/words', {
        params: { path: { dossierId, sheetId: sheet.id }, header: { 'If-Match': sheet.etag } },
        body: { words },
      }),
    ),
  )
}
