import type { Answer, CandidacyQuestion } from '@/api/types'

/** An answer with its condition. */
export interface Word { answer: Answer | null; condition: string | null }

/** What is not yet kept, by duty. */
export type Edits = Readonly<Record<string, Word>>

/** Whether it can be sent. */
export const isWhole = ({ answer, condition }: Word): boolean => answer !== null && (answer !== 'CONDITIONAL' || Boolean(condition?.trim()))

/** What stands on the screen: what was changed here, else what was kept. */
export const wordOf = (edits: Edits, { duty, given }: CandidacyQuestion): Word => edits[duty] ?? { answer: given.answer, condition: given.condition }

/** The answers as they stood on the screen, of which these were kept just now. */
export function seenOf(questions: CandidacyQuestion[], kept: CandidacyQuestion['given'][]): { duty: string; seen: number }[] {
  const versions = new Map(kept.map(({ duty, version }) => [duty, version]))
  return questions.map(({ duty, given }) => ({ duty, seen: versions.get(duty) ?? given.version }))
}

/** The edits with a word for these duties; a word that says what was kept is none. */
export function withWord(edits: Edits, questions: CandidacyQuestion[], word: Word): Edits {
  const next: Record<string, Word> = { ...edits }
  for (const { duty, given } of questions) {
    if (given.answer === word.answer && given.condition === word.condition) delete next[duty]
    else next[duty] = word
  }
  return next
}
