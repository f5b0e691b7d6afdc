import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data, formData } from '@/api/client'
import { keys } from '@/api/keys'

/** Brings the official form of the year; its questions take the place of those shown. */
export function useBringWorkbook(dossierId: string, packId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (file: File) =>
      data(
        api.POST('/api/dossiers/{dossierId}/inspection-packs/{packId}/workbooks', {
          params: { path: { dossierId, packId } },
          ...formData({ file }),
        }),
      ),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.inspections(dossierId) }),
  })
}
