import { useCallback } from 'react'
import type { ApiProblem } from '@/api/problem'
import { useTexts } from '@/i18n/use-texts'

const KNOWN = [0, 401, 403, 404, 412, 413, 428, 429] as const
type Known = (typeof KNOWN)[number]

/** What happened and what to do now, in the user's language. The server's own sentence wins where it gave one. */
export function useProblemSentence() {
  const { t } = useTexts()
  return useCallback(
    (problem: ApiProblem): { what: string; todo: string | null } => {
      const status = KNOWN.find((known) => known === problem.status) as Known | undefined
      const own = problem.status !== 0 && problem.status < 500 ? problem.detail : null
      if (status !== undefined) return { what: own ?? t(`problem.${status}.what`), todo: t(`problem.${status}.todo`) }
      if (problem.status >= 500) return { what: t('problem.server.what'), todo: t('problem.server.todo') }
      return { what: own ?? t('problem.refused.what'), todo: problem.errors.length > 0 ? null : t('problem.refused.todo') }
    },
    [t],
  )
}
