import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { refreshDossier } from '@/api/keys'
import type { PublishedClause } from '@/api/types'

export interface NewPublishedTerms { partyId: string; title: string; edition: string; publishedOn: string; sha256: string | null; clauses: PublishedClause[] }

export function useAddPublishedTerms(dossierId: string) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: (body: NewPublishedTerms) =>
      data(api.POST('/api/dossiers/{dossierId}/published-terms', { params: { path: { dossierId } }, body })),
    onSuccess: () => refreshDossier(client, dossierId),
  })
}
