import { useEffect, useState } from 'react'
import type { Candidacy, CandidacyQuestion } from '@/api/types'
import { useAnswerCandidacy } from '../api/answer-candidacy'
import { withWord, wordOf, type Edits, type Word } from './words'

/** A candidate's answers with what is not yet kept; whoever leaves with unsaved answers is asked first. */
export function useWords({ summary, questions }: Candidacy) {
  const [edits, setEdits] = useState<Edits>({})
  const keep = useAnswerCandidacy(summary.id)
  const changed = Object.keys(edits).length > 0

  useEffect(() => {
    if (!changed) return
    const warn = (event: BeforeUnloadEvent) => event.preventDefault()
    window.addEventListener('beforeunload', warn)
    return () => window.removeEventListener('beforeunload', warn)
  }, [changed])

  /** The answers that were kept; null where none was. */
  const save = async (): Promise<CandidacyQuestion['given'][] | null> => {
    if (!changed) return []
    const answers = questions.flatMap(({ duty, given }) => {
      const word = edits[duty]
      return word ? [{ duty, answer: word.answer, condition: word.condition?.trim() || null, seen: given.version }] : []
    })
    try {
      const kept = await keep.mutateAsync(answers)
      setEdits({})
      return kept.answers
    } catch {
      return null
    }
  }

  return {
    of: (question: CandidacyQuestion): Word => wordOf(edits, question),
    set: (these: CandidacyQuestion[], word: Word) => setEdits((before) => withWord(before, these, word)),
    save,
    changed,
    saving: keep.isPending,
    problem: keep.isError ? keep.error : null,
  }
}
