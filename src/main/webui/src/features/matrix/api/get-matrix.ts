import { useQuery, useQueryClient } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'
import { fresh } from '../state/queues'

export function useMatrix(dossierId: string) {
  const client = useQueryClient()
  return useQuery({
    queryKey: keys.matrix(dossierId),
    queryFn: async () => {
      const matrix = await data(api.GET('/api/dossiers/{dossierId}/matrix', { params: { path: { dossierId } } }))
      return { ...matrix, rows: fresh(client, dossierId, matrix.rows) }
    },
  })
}
