import { monthsBetween, today } from '@/lib/dates'

const WARN_MONTHS = 18

/** How an end of support stands today: over, near (within 18 months), or fine. */
export function supportState(endOfSupport: string | null, now = today()): 'over' | 'near' | 'fine' | 'unknown' {
  if (!endOfSupport) return 'unknown'
  if (endOfSupport < now) return 'over'
  return monthsBetween(now, endOfSupport) < WARN_MONTHS ? 'near' : 'fine'
}
