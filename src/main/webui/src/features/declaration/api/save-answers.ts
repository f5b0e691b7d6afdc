import { api, data } from '@/api/client'
import type { Answer } from '@/api/types'

export interface Given { rowId: string; answer: Answer | null; condition: string | null; seen: number }

/** Keeps answers of the own organisation. Not a mutation hook: it is called from the queue of what is not yet kept. */
export const saveAnswers = (dossierId: string, roundId: string, answers: Given[]) =>
  data(
    api.POST('/api/dossiers/{dossierId}/declaration-rounds/{roundId}/sheet/answers', {
      params: { path: { dossierId, roundId } },
      body: { answers } as never,
    }),
  )
