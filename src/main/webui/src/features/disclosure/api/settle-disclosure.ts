import { useMutation, useQueryClient } from '@tanstack/react-query'
import { keys } from '@/api/keys'
import type { DisclosureView } from '@/api/types'

/** A change of one version: what comes back stands from now on, and the lists are read again. */
export function useSettle<T>(change: (wanted: T) => Promise<DisclosureView>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: change,
    onSuccess: (view) => {
      client.setQueryData(keys.disclosure(view.disclosure.id), view)
      for (const list of ['versions', 'products']) void client.invalidateQueries({ queryKey: [...keys.disclosures, list] })
    },
  })
}
