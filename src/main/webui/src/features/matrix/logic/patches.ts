import type { Row, RowPatch, Terms } from '@/api/types'

const NO_TERMS: Terms = { serviceLevels: [], cost: null, contractId: null, clause: null, evidenceAsked: null }

/** The row as it will stand once the patch is saved. Findings stay as they were until the server has spoken. */
export function applyPatch(row: Row, patch: RowPatch | null): Row {
  if (!patch) return row
  const next: Row = { ...row }
  if (patch.letters) {
    next.letters = { ...row.letters }
    for (const [party, letter] of Object.entries(patch.letters)) {
      if (letter === null) delete next.letters[party]
      else next.letters[party] = letter
    }
  }
  if (patch.terms) {
    next.terms = { ...row.terms }
    for (const [party, terms] of Object.entries(patch.terms)) {
      if (terms === null) delete next.terms[party]
      else next.terms[party] = { ...NO_TERMS, ...next.terms[party], ...terms }
    }
  }
  if (patch.title) next.title = patch.title
  if (patch.note !== undefined) next.note = patch.note
  if (patch.standing) next.standing = patch.standing
  if (patch.outReason !== undefined) next.outReason = patch.outReason
  return next
}

type Parts = Record<string, unknown>
const isPart = (value: unknown): value is Parts => typeof value === 'object' && value !== null && !Array.isArray(value)

/** Two edits as one; where both touch a field the later one wins. */
export function mergePatches(earlier: RowPatch | null, later: RowPatch): RowPatch {
  const merge = (a: Parts, b: Parts, depth: number): Parts => {
    const merged = { ...a }
    for (const [key, value] of Object.entries(b)) {
      const before = merged[key]
      // Letters, terms and declarations merge by party, terms by field; a value below that is replaced whole.
      merged[key] = depth < 2 && key !== 'title' && isPart(before) && isPart(value) ? merge(before, value, depth + 1) : value
    }
    return merged
  }
  return merge((earlier ?? {}) as Parts, later as Parts, 0) as RowPatch
}

/** The edit that brings back what the patch replaces. */
export function inversePatch(row: Row, patch: RowPatch): RowPatch {
  const inverse: RowPatch = {}
  if (patch.letters) {
    inverse.letters = Object.fromEntries(Object.keys(patch.letters).map((party) => [party, row.letters[party] ?? null]))
  }
  if (patch.terms) {
    inverse.terms = Object.fromEntries(
      Object.entries(patch.terms).map(([party, terms]) => {
        const before = row.terms[party]
        if (!before || terms === null) return [party, before ?? null]
        return [party, Object.fromEntries(Object.keys(terms).map((field) => [field, before[field as keyof Terms]]))]
      }),
    )
  }
  if (patch.title) inverse.title = row.title
  if (patch.note !== undefined) inverse.note = row.note
  if (patch.standing) inverse.standing = row.standing
  if (patch.outReason !== undefined) inverse.outReason = row.outReason
  return inverse
}

/** Parts a refused edit into the fields somebody else changed and the rest, which may go on. */
export function splitPatch(patch: RowPatch, pointers: string[]): { contested: RowPatch | null; clean: RowPatch | null } {
  const hit = (path: string) => pointers.some((pointer) => pointer === path || pointer.startsWith(`${path}/`) || path.startsWith(`${pointer}/`))
  const walk = (parts: Parts, at: string, depth: number, want: boolean): Parts | null => {
    const kept = Object.entries(parts).flatMap(([key, value]): [string, unknown][] => {
      const path = `${at}/${key}`
      if (depth < 2 && key !== 'title' && isPart(value)) {
        const inner = walk(value, path, depth + 1, want)
        return inner ? [[key, inner]] : []
      }
      return hit(path) === want ? [[key, value]] : []
    })
    return kept.length > 0 ? Object.fromEntries(kept) : null
  }
  const { changeReason, ...fields } = patch
  const clean = walk(fields as Parts, '', 0, false) as RowPatch | null
  return {
    contested: walk(fields as Parts, '', 0, true) as RowPatch | null,
    clean: clean && changeReason ? { ...clean, changeReason } : clean,
  }
}

/** Whether the viewer may edit this field: the row names the paths, or what lies above them. */
export function mayEdit(row: Pick<Row, 'editable'>, path: string): boolean {
  return row.editable.some((allowed) => allowed === path || path.startsWith(`${allowed.replace(/\/$/, '')}/`))
}
