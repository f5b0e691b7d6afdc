import { useQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

export function useTasks(dossierId: string) {
  return useQuery({
    queryKey: keys.tasks(dossierId),
    queryFn: () => data(api.GET('/api/dossiers/{dossierId}/tasks', { params: { path: { dossierId } } })),
  })
}
