import { useMutation, useQueryClient } from '@tanstack/react-query'
import { keys } from '@/api/keys'
import type { RoleSheet } from '@/api/types'

/** A change of a sheet: what comes back stands from now on, and the list is read again. */
export function useFill<T>(dossierId: string, act: (wanted: T) => Promise<RoleSheet>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: act,
    onSuccess: (view) => {
      client.setQueryData([...keys.roleSheets(dossierId), view.sheet.id], view)
      void client.invalidateQueries({ queryKey: keys.roleSheets(dossierId), exact: true })
    },
  })
}
