import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

export function useHandIn(dossierId: string, roundId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: () =>
      data(api.POST('/api/dossiers/{dossierId}/declaration-rounds/{roundId}/sheet/hand-in', { params: { path: { dossierId, roundId } } })),
    onSuccess: () => void client.invalidateQueries({ queryKey: keys.declarationRounds(dossierId) }),
  })
}
