import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data, mergePatch } from '@/api/client'
import { refreshDossier } from '@/api/keys'
import type { NewRisk, Risk, RiskDetails, RiskWhole } from '@/api/types'

/** Adds one, or changes the one that is given: then `details` holds only what differs. */
export function useSaveRisk(dossierId: string, known: Risk | null) {
  const client = useQueryClient()
  return useMutation({
    mutationFn: ({ details, ...rest }: Omit<NewRisk, 'details'> & { details: Partial<RiskDetails> }): Promise<RiskWhole> =>
      known
        ? data(
            api.PATCH('/api/dossiers/{dossierId}/risks/{riskId}', {
              params: { path: { dossierId, riskId: known.id }, header: { 'If-Match': known.etag } },
              body: details,
              headers: mergePatch,
            }),
          )
        : data(api.POST('/api/dossiers/{dossierId}/risks', { params: { path: { dossierId } }, body: { ...rest, details: details as RiskDetails } })),
    onSettled: () => refreshDossier(client, dossierId),
  })
}
