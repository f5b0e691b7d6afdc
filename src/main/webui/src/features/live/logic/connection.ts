import { requestHeaders } from '@/api/context'
import { problemFrom } from '@/api/problem'
import { sessionEnded } from '@/api/session-signal'
import { readEvents, type Told } from './sse'

/** `live` while events come; `lost` while it is being tried again; `ended` when trying again makes no sense. */
export type Status = 'connecting' | 'live' | 'lost' | 'ended'

export interface Hearer {
  event: (told: Told) => void
  status: (status: Status) => void
}

const LONGEST_WAIT = 30_000

/** Listens to a dossier until told to stop, and comes back by itself after every loss, to where it was. */
export async function listen(dossierId: string, after: string | null, hearer: Hearer, signal: AbortSignal): Promise<void> {
  let place = after
  let failures = 0
  while (!signal.aborted) {
    let wait = 0
    try {
      const response = await fetch(`/api/dossiers/${dossierId}/events`, {
        headers: { ...requestHeaders(), Accept: 'text/event-stream', ...(place ? { 'Last-Event-ID': place } : {}) },
        signal,
      })
      if (!response.ok || !response.body) {
        const problem = await problemFrom(response)
        if (problem.status === 401) sessionEnded()
        if (!problem.transient) return hearer.status('ended')
        wait = (problem.retryAfter ?? 0) * 1000
        throw problem
      }
      for await (const told of readEvents(response.body)) {
        failures = 0
        place = told.id ?? place
        if (told.name === 'place') hearer.status('live')
        hearer.event(told)
        if (told.name === 'session-ended') return hearer.status('ended')
      }
    } catch {
      // whatever it was, coming back is all that can be done about it
    }
    if (signal.aborted) return
    hearer.status('lost')
    failures += 1
    await pause(Math.max(wait, Math.min(LONGEST_WAIT, 500 * 2 ** failures) * (0.5 + Math.random() / 2)), signal)
  }
}

function pause(milliseconds: number, signal: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds)
    signal.addEventListener('abort', () => {
      clearTimeout(timer)
      resolve()
    })
  })
}
