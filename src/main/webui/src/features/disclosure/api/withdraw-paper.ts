import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

export function useWithdrawPaper() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (paperId: string) => data(api.DELETE('/api/disclosed-papers/{paperId}', { params: { path: { paperId } } })),
    onSuccess: () => client.invalidateQueries({ queryKey: [...keys.disclosures, 'papers'] }),
  })
}
