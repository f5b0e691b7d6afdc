import { useMutation, useQueryClient } from '@tanstack/react-query'
import { api, data } from '@/api/client'
import { keys } from '@/api/keys'
import type { Answer, Candidacy } from '@/api/types'

export interface Given { duty: string; answer: Answer | null; condition: string | null; seen: number }

/** Keeps answers; where a colleague was faster, what stands is read again. */
export function useAnswerCandidacy(candidacyId: string) {
  const client = useQueryClient()
  const key = keys.candidacy(candidacyId)
  return useMutation({
    mutationFn: (answers: Given[]) =>
      data(api.POST('/api/candidacies/{candidacyId}/answers', { params: { path: { candidacyId } }, body: { answers } as never })),
    onSuccess: (kept) => {
      const given = new Map(kept.answers.map((answer) => [answer.duty, answer]))
      client.setQueryData<Candidacy>(key, (before) =>
        before && {
          ...before,
          summary: kept.summary,
          questions: before.questions.map((question) => ({ ...question, given: given.get(question.duty) ?? question.given })),
        },
      )
      void client.invalidateQueries({ queryKey: keys.candidacies, exact: true })
    },
    onError: () => void client.invalidateQueries({ queryKey: key }),
  })
}
