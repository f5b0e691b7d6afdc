import { queryOptions, useQuery } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'

export const sheetOptions = (dossierId: string, roundId: string) =>
  queryOptions({
    queryKey: keys.declarationSheet(dossierId, roundId),
    queryFn: () =>
      data(api.GET('/api/dossiers/{dossierId}/declaration-rounds/{roundId}/sheet', { params: { path: { dossierId, roundId } } })),
  })

export const useSheet = (dossierId: string, roundId: string) => useQuery(sheetOptions(dossierId, roundId))
