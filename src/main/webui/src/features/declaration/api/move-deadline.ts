import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { refreshDossier } from '@/api/keys'
import type { components } from '@/api/schema'

type NewDeadline = components['schemas']['NewDeclarationDeadline']

/** Gives an open round another last day; all who were asked are told. */
export function useMoveDeadline(dossierId: string, roundId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: NewDeadline) =>
      data(api.POST('/api/dossiers/{dossierId}/declaration-rounds/{roundId}/deadline', { params: { path: { dossierId, roundId } }, body })),
    onSettled: () => refreshDossier(client, dossierId),
  })
}
