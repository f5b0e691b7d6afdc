import { useMutation, useQueryClient } from '@tanstack/react-query'
import { keys } from '@/api/keys'

/** A new version of a mapping: whatever was read by the one before is read again. */
export function useRemap<T>(act: (wanted: T) => Promise<unknown>) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: act,
    onSuccess: () => {
      for (const key of [keys.mappings, ['dossier'], ['disclosure-meaning'], [...keys.disclosures, 'comparison']]) void client.invalidateQueries({ queryKey: key })
    },
  })
}
