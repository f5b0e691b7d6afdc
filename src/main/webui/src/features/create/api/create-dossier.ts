import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'
import type { NewDossier } from '@/api/types'

export function useCreateDossier() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: NewDossier) => data(api.POST('/api/dossiers', { body })),
    onSuccess: () => void client.invalidateQueries({ queryKey: keys.dossiers }),
  })
}
