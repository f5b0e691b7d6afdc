import { useQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

/** The confirmation sheets of a dossier, by vendor. */
export function useRoleSheets(dossierId: string) {
  return useQuery({
    queryKey: keys.roleSheets(dossierId),
    queryFn: () => data(api.GET('/api/dossiers/{dossierId}/role-sheets', { params: { path: { dossierId } } })),
  })
}
