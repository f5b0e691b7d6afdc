import type { components } from '@/api/schema'

export type Report = components['schemas']['WorkbookReport']
export type ReportRow = components['schemas']['WorkbookRow']
export type Difference = components['schemas']['WorkbookDifference']
export type Choice = 'take' | 'leave'
/** What somebody chose, by row and field; what is not there stands as it was offered. */
export type Choices = Readonly<Record<string, Choice>>
export interface RowEdit { rowId: string; ifMatch: string; patch: Json }

type Json = { [key: string]: unknown }

export const keyOf = (row: ReportRow, difference: Difference): string => `${row.rowId} ${difference.path}`

/** A difference is taken unless somebody left it; a conflict is undecided until somebody decides it; what may not be edited is left. */
export function choiceOf(choices: Choices, row: ReportRow, difference: Difference): Choice | null {
  if (!difference.editable) return 'leave'
  return choices[keyOf(row, difference)] ?? (difference.conflict ? null : 'take')
}

/** The same choice for every difference that may be taken; conflicts are decided one by one. */
export function chooseAll(report: Report, choices: Choices, choice: Choice): Choices {
  const all = report.rows.flatMap((row) =>
    row.differences.filter((difference) => difference.editable && !difference.conflict).map((difference) => [keyOf(row, difference), choice] as const),
  )
  return { ...choices, ...Object.fromEntries(all) }
}

/** After the workbook was read again: a choice that was made before the field changed was made without knowing it. */
export function stillMeant(report: Report, choices: Choices): Choices {
  const conflicts = new Set(report.rows.flatMap((row) => row.differences.filter((difference) => difference.conflict).map((difference) => keyOf(row, difference))))
  return Object.fromEntries(Object.entries(choices).filter(([key]) => !conflicts.has(key)))
}

/** How many differences are taken and how many conflicts wait for a decision. */
export function count(report: Report, choices: Choices): { taken: number; undecided: number; offered: number } {
  const all = report.rows.flatMap((row) => row.differences.map((difference) => choiceOf(choices, row, difference)))
  return { taken: all.filter((choice) => choice === 'take').length, undecided: all.filter((choice) => choice === null).length, offered: all.length }
}

/**
 * The edits that save what was taken. Each names the state that the export saw, so that whatever changed since conflicts; where a conflict
 * of the row was decided, the state in which it was shown.
 */
export function editsOf(report: Report, choices: Choices): RowEdit[] {
  return report.rows.flatMap((row) => {
    const taken = row.differences.filter((difference) => choiceOf(choices, row, difference) === 'take')
    if (taken.length === 0) return []
    const decided = taken.some((difference) => difference.conflict)
    const patch = taken.reduce<Json>((merged, difference) => merge(merged, difference.patch as Json), {})
    return [{ rowId: row.rowId, ifMatch: decided ? row.etag : row.exportedEtag, patch }]
  })
}

function merge(into: Json, from: Json): Json {
  const merged: Json = { ...into }
  for (const [name, value] of Object.entries(from)) {
    const present = merged[name]
    merged[name] = isObject(value) && isObject(present) ? merge(present, value) : value
  }
  return merged
}

const isObject = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value)
