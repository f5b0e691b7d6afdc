import { useMutation, useQueryClient } from '@tanstack/react-query'
import { keys } from '@/api/keys'

/** An act of sharing: grants, requests and the counts of products are read again. */
export function useShare<T>(act: (wanted: T) => Promise<unknown>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: act,
    onSuccess: () => {
      for (const list of ['grants', 'requests', 'products']) void client.invalidateQueries({ queryKey: [...keys.disclosures, list] })
    },
  })
}
