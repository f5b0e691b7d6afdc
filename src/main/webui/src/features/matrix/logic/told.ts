import type { Row, RowPatch } from '@/api/types'
import { applyPatch, fieldsOf, patchOf } from './patches'

/** What a stream told of a row: a field's new value, and the changedAt that the row has with it. */
interface ToldField {
  patch: RowPatch
  changedAt: string
}

/** What an event carries, as far as rows need it. */
export interface RowEvent {
  action: string
  subjectId: string
  field: string | null
  detail: unknown
}

const KEPT = 50

/**
 * Fields that were told and are newer than the rows that were read, laid over them until they are read again. A row that has any of
 * these is newer than its etag says.
 */
export class Told {
  private readonly rows = new Map<string, ToldField[]>()

  /** Takes an event in; the patch that shows it, or null for an event that does not say what the row holds now. */
  take({ action, subjectId, field, detail }: RowEvent): ToldField | null {
    const told = detail as { value?: unknown; changedAt?: unknown } | null
    // Declarations come with dates and sources that the event does not tell.
    if (action !== 'ROW_CHANGED' || !field || field.startsWith('declaration/') || typeof told?.changedAt !== 'string') return null
    const entry = { patch: patchOf([[`/${field}`, told.value ?? null]]), changedAt: told.changedAt }
    this.rows.set(subjectId, [...(this.rows.get(subjectId) ?? []).slice(1 - KEPT), entry])
    return entry
  }

  /** The row with everything laid over it that it does not have yet. */
  lay(row: Row): Row {
    return this.newer(row).reduce((laid, { patch }) => applyPatch(laid, patch), row)
  }

  /** Whether a field that the patch touches holds more than the row's etag says; edits of other fields merge. */
  ahead(row: Row, patch: RowPatch): boolean {
    const touched = new Set(fieldsOf(patch).map(([pointer]) => pointer))
    return this.newer(row).some((told) => fieldsOf(told.patch).some(([pointer]) => touched.has(pointer)))
  }

  private newer(row: Row): ToldField[] {
    const told = this.rows.get(row.id)
    if (!told) return []
    const newer = told.filter(({ changedAt }) => later(changedAt, row.changedAt))
    if (newer.length === 0) this.rows.delete(row.id)
    else this.rows.set(row.id, newer)
    return newer
  }
}

/** Whether two rows hold the same in the fields that a patch touches. Declarations are never taken for the same unseen. */
export function alike(one: Row, other: Row, patch: RowPatch): boolean {
  if (patch.declaration) return one.etag === other.etag
  const touched = (row: Row) => fieldsOf(patch).map(([pointer]) => valueIn(row, pointer.slice(1).split('/')))
  return JSON.stringify(touched(one)) === JSON.stringify(touched(other))
}

function valueIn(row: unknown, path: string[]): unknown {
  return path.reduce<unknown>((inner, key) => (typeof inner === 'object' && inner !== null ? (inner as Record<string, unknown>)[key] : undefined), row) ?? null
}

/** Times of the server with up to nine digits behind the second, which dates of JavaScript would round. */
export function later(one: string, other: string): boolean {
  return padded(one) > padded(other)
}

function padded(time: string): string {
  const [second = '', fraction = ''] = time.replace('Z', '').split('.')
  return `${second}.${fraction.padEnd(9, '0')}`
}
