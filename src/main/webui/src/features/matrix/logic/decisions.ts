import type { RowPatch } from '@/api/types'
import { fieldsOf, patchOf } from './patches'

/** What a person decided of one field that somebody else changed, too. */
export type Decision = { keep: 'theirs' } | { keep: 'mine' } | { keep: 'other'; value: unknown }

/** By the pointer of the field; a field without a decision stays as the other person left it. */
export type Decisions = Readonly<Record<string, Decision>>

/** What is left to save once every contested field is decided; null where the other person's values all stand. */
export function decidedPatch(contested: RowPatch, decisions: Decisions): RowPatch | null {
  const fields = fieldsOf(contested).flatMap(([pointer, value]): [string, unknown][] => {
    const decision = decisionAt(pointer, decisions)
    if (decision?.keep === 'mine') return [[pointer, value]]
    return decision?.keep === 'other' ? [[pointer, decision.value]] : []
  })
  return fields.length > 0 ? patchOf(fields, contested.changeReason) : null
}

/** The server may name a field by what lies above or below it. */
function decisionAt(field: string, decisions: Decisions): Decision | undefined {
  const pointer = Object.keys(decisions).find((each) => each === field || field.startsWith(`${each}/`) || each.startsWith(`${field}/`))
  return pointer === undefined ? undefined : decisions[pointer]
}

/** What combining two texts begins with: theirs, then one's own; for anything else, one's own. */
export function combined(theirs: unknown, mine: unknown): unknown {
  return typeof theirs === 'string' && typeof mine === 'string' && theirs.length + mine.length < 1000 ? `${theirs} ${mine}` : mine
}
