import { problemOf, type ApiProblem } from '@/api/problem'
import type { Conflict, Row, RowChanged, RowPatch } from '@/api/types'
import { applyPatch, contestedBy, mergePatches, splitPatch } from './patches'

/** What the queue needs from around it: the cache it shows rows in, and the server. */
export interface QueuePort {
  row: (rowId: string) => Row | undefined
  show: (row: Row) => void
  send: (rowId: string, etag: string, patch: RowPatch) => Promise<RowChanged>
  reload: (rowId: string) => Promise<Row>
  saved: (changed: RowChanged, patch: RowPatch) => void
  wait: (seconds: number) => Promise<void>
  /** The etag to send an edit with, where a stream has told more of the row than its own etag knows. */
  etagFor?: (base: Row, patch: RowPatch) => Promise<string>
}

export interface ConflictCase { row: Row; patch: RowPatch; conflicts: Conflict[] }
export interface Failure { row: Row; patch: RowPatch; problem: ApiProblem }

interface Lane {
  base: Row
  inFlight: RowPatch | null
  pending: RowPatch | null
  failure: Failure | null
  done: { promise: Promise<void>; resolve: () => void; reject: (problem: ApiProblem) => void } | null
}

const PATIENCE = 2

/**
 * Saves the edits of a dossier's rows: shown at once, sent one after another per row with the state they were made on.
 * An edit leaves the queue only when it is saved, refused with a reason, or given up by a person.
 */
export class EditQueue {
  private readonly lanes = new Map<string, Lane>()
  private readonly listeners = new Set<() => void>()
  conflicts: readonly ConflictCase[] = []
  failures: readonly Failure[] = []
  unsaved = 0

  constructor(private readonly port: QueuePort) {}

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener)
    return () => this.listeners.delete(listener)
  }

  /**
   * Shows and saves an edit. Resolves once it is saved; rejects when it was refused. `seen` is the row as it was when the person began, where that
   * is earlier than now, as in a form: what others have changed since in the same fields makes a conflict.
   */
  edit(rowId: string, patch: RowPatch, seen?: Row): Promise<void> {
    const lane = this.lane(rowId)
    if (!lane) return Promise.resolve()
    return seen && contestedBy(lane.base, seen, patch).length > 0 ? handled(this.takeAsSeen(lane, patch, seen)) : this.take(lane, patch)
  }

  /** Sends the edit with the state that its person saw, after whatever of the row is on its way, so that the server tells both values. */
  private async takeAsSeen(lane: Lane, patch: RowPatch, seen: Row): Promise<void> {
    await lane.done?.promise.catch(() => {})
    lane.base = { ...lane.base, etag: seen.etag }
    return this.take(lane, patch)
  }

  private take(lane: Lane, patch: RowPatch): Promise<void> {
    lane.pending = mergePatches(lane.pending, lane.failure ? mergePatches(lane.failure.patch, patch) : patch)
    lane.failure = null
    lane.done ??= newDone()
    const { promise } = lane.done
    this.display(lane)
    void this.pump(lane)
    return promise
  }

  retryAll(): void {
    for (const lane of this.lanes.values()) if (lane.failure) void this.edit(lane.base.id, {})
  }

  giveUp(rowId: string): void {
    const lane = this.lanes.get(rowId)
    if (!lane?.failure) return
    const { problem } = lane.failure
    lane.failure = null
    this.settle(lane, problem)
    this.display(lane)
  }

  /** A person has decided a conflict. What was theirs stands; whoever wants their own edits the row again. */
  close(conflict: ConflictCase): void {
    this.conflicts = this.conflicts.filter((open) => open !== conflict)
    this.publish()
  }

  /**
   * Rows fresh from the server, with what is still on its way laid over them. Where somebody else has changed a field of an unsaved edit, the
   * edit keeps the state it was made on: nobody saw the new value under it, so sending it is a conflict and not a change of that value.
   */
  absorb(rows: Row[]): Row[] {
    return rows.map((row) => {
      const lane = this.lanes.get(row.id)
      if (!lane) return row
      const unsaved = unsavedOf(lane)
      if (!lane.inFlight && (!unsaved || contestedBy(row, lane.base, unsaved).length === 0)) lane.base = row
      return this.overlaid(lane)
    })
  }

  /** Shows what somebody else changed in a row, under what is on its way from here; what that hides is not taken for seen. */
  follow(rowId: string, patch: RowPatch): void {
    const lane = this.lanes.get(rowId)
    if (lane) {
      const unsaved = unsavedOf(lane)
      const hidden = unsaved ? contestedBy(applyPatch(lane.base, patch), lane.base, unsaved) : []
      const seen = splitPatch(patch, hidden).clean
      if (seen) lane.base = applyPatch(lane.base, seen)
      this.display(lane)
      return
    }
    const row = this.port.row(rowId)
    if (row) this.port.show(applyPatch(row, patch))
  }

  private lane(rowId: string): Lane | null {
    const known = this.lanes.get(rowId)
    if (known) return known
    const base = this.port.row(rowId)
    if (!base) return null
    const lane: Lane = { base, inFlight: null, pending: null, failure: null, done: null }
    this.lanes.set(rowId, lane)
    return lane
  }

  private overlaid(lane: Lane): Row {
    return applyPatch(applyPatch(applyPatch(lane.base, lane.failure?.patch ?? null), lane.inFlight), lane.pending)
  }

  private display(lane: Lane): void {
    this.port.show(this.overlaid(lane))
    this.publish()
  }

  private async pump(lane: Lane, attempt = 0): Promise<void> {
    if (lane.inFlight || !lane.pending) return
    const patch = lane.pending
    lane.inFlight = patch
    lane.pending = null
    try {
      const etag = this.port.etagFor ? await this.port.etagFor(lane.base, patch) : lane.base.etag
      const changed = await this.port.send(lane.base.id, etag, patch)
      lane.base = changed.row
      lane.inFlight = null
      this.port.saved(changed, patch)
    } catch (cause) {
      lane.inFlight = null
      const problem = problemOf(cause)
      if (problem.status === 412) await this.contest(lane, patch, problem)
      else if (problem.transient && attempt < PATIENCE) {
        lane.pending = mergePatches(patch, lane.pending ?? {})
        await this.port.wait(problem.retryAfter ?? 1 + attempt * 2)
        return this.pump(lane, attempt + 1)
      } else if (problem.transient || problem.status === 401) {
        lane.failure = { row: this.overlaid(lane), patch: mergePatches(patch, lane.pending ?? {}), problem }
        lane.pending = null
      } else this.settle(lane, problem)
    }
    if (!lane.pending && !lane.failure) this.settle(lane)
    this.display(lane)
    return this.pump(lane)
  }

  private async contest(lane: Lane, patch: RowPatch, problem: ApiProblem): Promise<void> {
    try {
      lane.base = await this.port.reload(lane.base.id)
    } catch (cause) {
      lane.failure = { row: this.overlaid(lane), patch: mergePatches(patch, lane.pending ?? {}), problem: problemOf(cause) }
      lane.pending = null
      return
    }
    const { clean, contested } = splitPatch(patch, problem.conflicts.map((conflict) => conflict.pointer))
    if (clean) lane.pending = mergePatches(clean, lane.pending ?? {})
    if (contested) this.conflicts = [...this.conflicts, { row: lane.base, patch: contested, conflicts: problem.conflicts }]
    this.settle(lane, problem)
  }

  private settle(lane: Lane, problem?: ApiProblem): void {
    if (problem) lane.done?.reject(problem)
    else lane.done?.resolve()
    lane.done = null
  }

  private publish(): void {
    const lanes = [...this.lanes.values()]
    const failures = lanes.flatMap((lane) => (lane.failure ? [lane.failure] : []))
    if (failures.length + this.failures.length > 0) this.failures = failures
    this.unsaved = lanes.filter((lane) => lane.inFlight || lane.pending || lane.failure).length
    this.listeners.forEach((listener) => listener())
  }
}

/** Everything of a row that the server has not acknowledged; null where there is nothing. */
function unsavedOf({ failure, inFlight, pending }: Lane): RowPatch | null {
  return [failure?.patch, inFlight, pending].reduce<RowPatch | null>((all, patch) => (patch ? mergePatches(all, patch) : all), null)
}

function newDone(): NonNullable<Lane['done']> {
  let resolve = () => {}
  let reject: (problem: ApiProblem) => void = () => {}
  const promise = new Promise<void>((yes, no) => {
    resolve = yes
    reject = no
  })
  return { promise: handled(promise), resolve, reject }
}

/** Whoever does not wait for the outcome hears of it on the screen. */
function handled(promise: Promise<void>): Promise<void> {
  promise.catch(() => {})
  return promise
}
