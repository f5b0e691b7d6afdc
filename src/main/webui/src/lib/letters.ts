import type { Letter, Row } from '@/api/types'

/** The order of a click on a cell; A/R is set by its own key and leaves like A. */
const CYCLE: (Letter | null)[] = ['R', 'A', 'C', 'I', null]

export function nextLetter(current: Letter | null, backwards = false): Letter | null {
  const at = CYCLE.indexOf(current === 'AR' ? 'A' : current)
  const step = backwards ? CYCLE.length - 1 : 1
  return CYCLE[(at + step) % CYCLE.length] ?? null
}

/** What a key sets: a letter, `null` for "clear", `undefined` for a key that means nothing here. */
export function letterOfKey(key: string): Letter | null | undefined {
  switch (key.toLowerCase()) {
    case 'r':
      return 'R'
    case 'a':
      return 'A'
    case 'c':
      return 'C'
    case 'i':
      return 'I'
    case 'b':
      return 'AR'
    case 'delete':
    case 'backspace':
      return null
    default:
      return undefined
  }
}

export const written = (letter: Letter): string => (letter === 'AR' ? 'A/R' : letter)

export const accountable = (letter: Letter | undefined): boolean => letter === 'A' || letter === 'AR'
export const responsible = (letter: Letter | undefined): boolean => letter === 'R' || letter === 'AR'

/** A row stands on its feet when exactly one party answers for it and somebody does it. */
export function isHeld(row: Pick<Row, 'letters'>): boolean {
  const letters = Object.values(row.letters)
  return letters.filter(accountable).length === 1 && letters.some(responsible)
}
