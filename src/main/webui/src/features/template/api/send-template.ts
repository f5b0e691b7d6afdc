import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data, formData } from '@/api/client'
import { TEMPLATES } from './get-templates'

/** Sends a template; what comes back says whether it was kept. */
export function useSendTemplate() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (file: File) => data(api.POST('/api/annex-templates', { ...formData({ file }) })),
    onSuccess: () => client.invalidateQueries({ queryKey: TEMPLATES }),
  })
}
