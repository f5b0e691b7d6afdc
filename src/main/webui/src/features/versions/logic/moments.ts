/** Moments of a comparison: kept as instants in the address, asked for as a day and time of Japan. */
const OFFSET = '+09:00'

/** `2026-04-01T09:00` of Japan as an instant; null for nothing or for no time. */
export function instantOf(local: string): string | null {
  const at = new Date(`${local}:00${OFFSET}`)
  return local && !Number.isNaN(at.getTime()) ? at.toISOString() : null
}

/** An instant as a field for a time asks for it, in Japan. */
export function localOf(instant: string): string {
  const at = new Date(instant)
  return Number.isNaN(at.getTime()) ? '' : new Date(at.getTime() + 9 * 3_600_000).toISOString().slice(0, 16)
}

/** The beginning of the day in Japan so many days ago. */
export function daysAgo(days: number, now = new Date()): string {
  const midnight = `${new Date(now.getTime() + 9 * 3_600_000 - days * 86_400_000).toISOString().slice(0, 10)}T00:00`
  return instantOf(midnight) ?? now.toISOString()
}
