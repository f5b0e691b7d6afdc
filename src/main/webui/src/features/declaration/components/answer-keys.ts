import type { Answer } from '@/api/types'

/** The answers in the order of the keys 1 to 4. */
export const ANSWERS: Answer[] = ['MINE', 'NOT_MINE', 'CONDITIONAL', 'UNKNOWN']

/** The answer that a key chose has the focus too. */
export function focusAnswer(from: HTMLElement, answer: Answer): void {
  from.closest('[data-question]')?.querySelector<HTMLElement>(`input[value=${answer}]`)?.focus()
}

/** Goes on from one question to the next, to its answer if it has one. */
export function focusNext(from: HTMLElement): void {
  const questions = [...document.querySelectorAll<HTMLElement>('[data-question]')]
  const at = questions.findIndex((question) => question.contains(from))
  const next = questions[at + 1]
  const radio = next?.querySelector<HTMLElement>('input[type=radio]:checked') ?? next?.querySelector<HTMLElement>('input[type=radio]')
  radio?.focus()
  next?.scrollIntoView({ block: 'center' })
}
