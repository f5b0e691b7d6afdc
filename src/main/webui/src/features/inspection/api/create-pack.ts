import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

export function useCreatePack(dossierId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (year: number) => data(api.POST('/api/dossiers/{dossierId}/inspection-packs', { params: { path: { dossierId } }, body: { year } })),
    onSuccess: () => client.invalidateQueries({ queryKey: keys.inspections(dossierId) }),
  })
}
