import type { Cost, Row, RowPatch, Terms } from '@/api/types'

export const NO_COST: Cost = { class: null, payer: null, amount: null, unit: null, taxIncluded: null, upperLimit: null }
export const NO_TERMS: Terms = { serviceLevels: [], cost: NO_COST, contractId: null, clause: null, evidenceAsked: null }

type Parts = Record<string, unknown>
type Field = [pointer: string, value: unknown]
const isPart = (value: unknown): value is Parts => typeof value === 'object' && value !== null && !Array.isArray(value)
const pathOf = (pointer: string): string[] => pointer.slice(1).split('/')

/**
 * The single fields that a patch touches, by their pointer: `/letters/<party>`, `/terms/<party>/cost/amount`, `/title/ja`.
 * Two edits meet only where they touch the same one; a list, such as the service levels, is one field.
 */
export function fieldsOf(patch: RowPatch): Field[] {
  const walk = (parts: Parts, at: string): Field[] =>
    Object.entries(parts).flatMap(([key, value]): Field[] => (isPart(value) ? walk(value, `${at}/${key}`) : [[`${at}/${key}`, value]]))
  return walk({ ...patch, changeReason: {} }, '')
}

/** The patch that touches just these fields. */
export function patchOf(fields: Field[], changeReason?: string): RowPatch {
  const patch: Parts = changeReason ? { changeReason } : {}
  for (const [pointer, value] of fields) put(patch, pathOf(pointer), value)
  return patch as RowPatch
}

/** Sets a value deep inside; what lies on the way is copied, so that nothing shared is changed. */
function put(parts: Parts, [key = '', ...rest]: string[], value: unknown): void {
  if (rest.length === 0) {
    parts[key] = value
    return
  }
  const inner = isPart(parts[key]) ? { ...parts[key] } : {}
  parts[key] = inner
  put(inner, rest, value)
}

function valueAt(parts: unknown, path: string[]): unknown {
  return path.reduce<unknown>((inner, key) => (isPart(inner) ? inner[key] : undefined), parts) ?? null
}

/** The fields of an edit not saved yet in which the row has come to hold what neither the person saw nor wants. */
export function contestedBy(row: Row, base: Row, unsaved: RowPatch): string[] {
  const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)
  return fieldsOf(unsaved).flatMap(([pointer, wanted]) => {
    const now = valueAt(row, pathOf(pointer))
    return same(now, valueAt(base, pathOf(pointer))) || same(now, wanted) ? [] : [pointer]
  })
}

/** The row as it will stand once the patch is saved. Findings and declarations stay until the server has spoken. */
export function applyPatch(row: Row, patch: RowPatch | null): Row {
  if (!patch) return row
  const next: Row = { ...row }
  for (const [pointer, value] of fieldsOf(patch)) {
    const [first, party = '', ...rest] = pathOf(pointer)
    if (first === 'letters') {
      next.letters = { ...next.letters }
      if (value === null) delete next.letters[party]
      else next.letters[party] = value as Row['letters'][string]
    } else if (first === 'terms') {
      const terms = { ...(next.terms[party] ?? NO_TERMS) }
      put(terms as unknown as Parts, rest, value)
      next.terms = { ...next.terms, [party]: terms }
    } else if (first !== 'declaration') {
      put(next as unknown as Parts, pathOf(pointer), value)
    }
  }
  return next
}

/** Two edits as one; where both touch a field the later one wins. */
export function mergePatches(earlier: RowPatch | null, later: RowPatch): RowPatch {
  return patchOf([...(earlier ? fieldsOf(earlier) : []), ...fieldsOf(later)], later.changeReason ?? earlier?.changeReason)
}

/** The edit that brings back what the patch replaces. A declaration is a statement of its own and is not taken back. */
export function inversePatch(row: Row, patch: RowPatch): RowPatch {
  return patchOf(
    fieldsOf(patch).flatMap(([pointer]): Field[] => {
      const path = pathOf(pointer)
      const [first, party = '', ...rest] = path
      if (first === 'declaration') return []
      if (first === 'terms' && !row.terms[party]) return [[pointer, valueAt(NO_TERMS, rest)]]
      return [[pointer, valueAt(row, path)]]
    }),
  )
}

/** Parts a refused edit into the fields somebody else changed and the rest, which may go on. */
export function splitPatch(patch: RowPatch, pointers: string[]): { contested: RowPatch | null; clean: RowPatch | null } {
  const hit = ([field]: Field) =>
    pointers.some((pointer) => pointer === field || field.startsWith(`${pointer}/`) || pointer.startsWith(`${field}/`))
  const fields = fieldsOf(patch)
  const part = (chosen: Field[]) => (chosen.length > 0 ? patchOf(chosen, patch.changeReason) : null)
  return { contested: part(fields.filter(hit)), clean: part(fields.filter((field) => !hit(field))) }
}

/** Whether the viewer may edit this field: the row names the paths, or what lies above them. */
export function mayEdit(row: Pick<Row, 'editable'>, path: string): boolean {
  return row.editable.some((allowed) => allowed === path || path.startsWith(`${allowed}/`))
}
