import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { refreshDossier } from '@/api/keys'
import type { Phase, Row, ScopeKind, Text } from '@/api/types'

export interface OwnDuty { title: Text; area: string; phase: Phase; scope: { kind: ScopeKind; id: string | null }; note: string | null }

/** Adds a duty of the hospital's own. */
export function useAddRow(dossierId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: OwnDuty): Promise<Row> =>
      data(api.POST('/api/dossiers/{dossierId}/rows', { params: { path: { dossierId } }, body })),
    onSuccess: () => refreshDossier(client, dossierId),
  })
}
