import type { Answer, Conflict, DeclarationAnswer, DeclarationQuestion } from '@/api/types'
import type { Given } from '../api/save-answers'

export interface Word { answer: Answer | null; condition: string | null }

/** One answer as it stands in this browser. `edits` counts what was done here, so that an answer to an older sending is known as such. */
export interface Local {
  word: Word
  version: number
  edits: number
  kept: number
  conflict: { theirs: Word; by: string | null } | null
}

export type SheetState = ReadonlyMap<string, Local>

export type SheetAction =
  | { type: 'choose'; rowIds: string[]; answer: Answer }
  | { type: 'condition'; rowId: string; condition: string }
  | { type: 'take'; words: [string, Word][] }
  | { type: 'kept'; sent: Sent; answers: DeclarationAnswer[] }
  | { type: 'refused'; sent: Sent; conflicts: Conflict[]; standing: DeclarationAnswer[] }
  | { type: 'resolve'; rowId: string; take: 'mine' | 'theirs' }
  | { type: 'read'; answers: DeclarationAnswer[] }

/** What was sent, with the count of edits that each answer had then. */
export interface Sent { answers: Given[]; edits: ReadonlyMap<string, number> }

const wordOf = ({ answer, condition }: { answer: Answer | null; condition: string | null }): Word => ({ answer, condition })

export function begin(questions: DeclarationQuestion[]): SheetState {
  return new Map(
    questions.map(({ rowId, given }) => [rowId, { word: wordOf(given), version: given.version, edits: 0, kept: 0, conflict: null }]),
  )
}

export const dirty = (local: Local): boolean => local.edits !== local.kept && local.conflict === null

/** Whether an answer can be handed in. */
export const whole = ({ answer, condition }: Word): boolean => answer !== null && (answer !== 'CONDITIONAL' || Boolean(condition?.trim()))

/** What waits to be kept; null if nothing does. */
export function toSend(state: SheetState): Sent | null {
  const waiting = [...state].filter(([, local]) => dirty(local))
  if (waiting.length === 0) return null
  return {
    answers: waiting.map(([rowId, { word, version }]) => ({
      rowId,
      answer: word.answer,
      condition: word.answer === 'CONDITIONAL' ? word.condition?.trim() || null : null,
      seen: version,
    })),
    edits: new Map(waiting.map(([rowId, { edits }]) => [rowId, edits])),
  }
}

export function reduce(state: SheetState, action: SheetAction): SheetState {
  const next = new Map(state)
  const put = (rowId: string, change: (local: Local) => Local) => {
    const local = next.get(rowId)
    if (local) next.set(rowId, change(local))
  }
  const edit = (rowId: string, word: (before: Word) => Word) =>
    put(rowId, (local) => ({ ...local, word: word(local.word), edits: local.edits + 1 }))
  switch (action.type) {
    case 'choose':
      action.rowIds.forEach((rowId) =>
        edit(rowId, (word) => ({ answer: action.answer, condition: action.answer === 'CONDITIONAL' ? word.condition : null })),
      )
      break
    case 'condition':
      edit(action.rowId, () => ({ answer: 'CONDITIONAL', condition: action.condition }))
      break
    case 'take':
      action.words.forEach(([rowId, word]) => edit(rowId, () => word))
      break
    case 'kept':
      action.answers.forEach(({ rowId, version }) => put(rowId, (local) => ({ ...local, version, kept: action.sent.edits.get(rowId) ?? local.kept })))
      break
    case 'refused':
      refused(action, put)
      break
    case 'resolve':
      put(action.rowId, (local) => {
        if (!local.conflict) return local
        const theirs = local.conflict.theirs
        return action.take === 'mine' ? { ...local, conflict: null } : { ...local, word: theirs, kept: local.edits, conflict: null }
      })
      break
    case 'read':
      // What a colleague answered meanwhile is shown where nothing was done here.
      action.answers.forEach((given) =>
        put(given.rowId, (local) =>
          local.edits === local.kept && given.version > local.version ? { ...local, word: wordOf(given), version: given.version } : local,
        ),
      )
      break
  }
  return next
}

/** Nothing was kept: those that a colleague changed wait for a decision, the others are sent again. */
function refused(action: Extract<SheetAction, { type: 'refused' }>, put: (rowId: string, change: (local: Local) => Local) => void): void {
  const standing = new Map(action.standing.map((given) => [given.rowId, given]))
  action.conflicts.forEach((conflict) => {
    const at = Number(/^\/answers\/(\d+)/.exec(conflict.pointer)?.[1] ?? -1)
    const rowId = action.sent.answers[at]?.rowId
    if (!rowId) return
    const theirs = standing.get(rowId)
    put(rowId, (local) => ({
      ...local,
      version: theirs?.version ?? local.version,
      conflict: { theirs: theirs ? wordOf(theirs) : (conflict.theirs as Word), by: conflict.changedBy },
    }))
  })
}
