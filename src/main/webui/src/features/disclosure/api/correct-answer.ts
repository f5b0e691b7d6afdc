import { api, data, mergePatch } from '@/api/client'
import type { AnswerValue, DisclosureSummary } from '@/api/types'
import { useSettle } from './settle-disclosure'

export interface Correction { position: number; value?: AnswerValue; note?: string | null }

/** Sets right what was read as an answer of a draft. */
export function useCorrectAnswer({ id, etag }: DisclosureSummary) {
  return useSettle(({ position, ...answer }: Correction) =>
    data(
      api.PATCH('/api/disclosures/{disclosureId}/answers/{position}', {
        params: { path: { disclosureId: id, position }, header: { 'If-Match': etag } },
        body: answer as never,
        headers: mergePatch,
      }),
    ),
  )
}
