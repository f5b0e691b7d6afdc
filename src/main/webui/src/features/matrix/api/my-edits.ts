import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys, refreshDossier } from '@/api/keys'

export const getMyEdits = (dossierId: string) =>
  data(api.GET('/api/dossiers/{dossierId}/my-edits', { params: { path: { dossierId } } }))

/** One's own last edits as the server knows them, those made before this page was loaded included. */
export function useMyEdits(dossierId: string, language: string, wanted: boolean) {
  return useQuery({
    queryKey: [...keys.myEdits(dossierId), language],
    queryFn: () => getMyEdits(dossierId),
    enabled: wanted,
  })
}

/** Takes own edits back, as new edits. */
export function useUndoEdits(dossierId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (editIds: string[]) =>
      data(api.POST('/api/dossiers/{dossierId}/undo', { params: { path: { dossierId } }, body: { editIds } })),
    onSettled: () => refreshDossier(client, dossierId),
  })
}
