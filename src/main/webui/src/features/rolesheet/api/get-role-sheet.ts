import { useQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

/** One sheet with its items. */
export function useRoleSheet(dossierId: string, sheetId: string) {
  return useQuery({
    queryKey: [...keys.roleSheets(dossierId), sheetId],
    queryFn: () => data(api.GET('/api/dossiers/{dossierId}/role-sheets/{sheetId}', { params: { path: { dossierId, sheetId } } })),
  })
}
