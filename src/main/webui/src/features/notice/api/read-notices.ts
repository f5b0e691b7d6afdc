import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

/** Marks single notices, or one and all before it, as read. */
export function useReadNotices() {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: { ids?: string[]; upTo?: string }) => data(api.POST('/api/notices/read', { body })),
    onSettled: () => client.invalidateQueries({ queryKey: keys.notices }),
  })
}
