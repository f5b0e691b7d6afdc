import type { Hearer, Status } from './connection'
import type { Told } from './sse'

type Run = (after: string | null, hearer: Hearer, signal: AbortSignal) => Promise<void>
type Message = { told: Told } | { status: Status } | { hello: true }

/**
 * Lets all tabs of a browser hear one stream: the tab that holds the lock listens and tells the others. When it closes, the next one
 * goes on from the last place. A browser without locks has a stream for each tab.
 */
export function share(name: string, run: Run, hearer: Hearer): () => void {
  const stop = new AbortController()
  if (typeof BroadcastChannel === 'undefined' || !('locks' in navigator)) {
    void run(null, hearer, stop.signal)
    return () => stop.abort()
  }
  const channel = new BroadcastChannel(name)
  let place: string | null = null
  let status: Status = 'connecting'
  let present: Told | null = null
  let leads = false

  const hear = (message: Message) => {
    if ('told' in message) {
      place = message.told.id ?? place
      if (message.told.name === 'presence') present = message.told
      hearer.event(message.told)
    } else if ('status' in message) {
      status = message.status
      hearer.status(status)
    }
  }
  const say = (message: Message) => {
    hear(message)
    if (!stop.signal.aborted) channel.postMessage(message)
  }
  channel.onmessage = ({ data: message }: MessageEvent<Message>) => {
    if (!('hello' in message)) hear(message)
    else if (leads) {
      channel.postMessage({ status })
      if (present) channel.postMessage({ told: present })
    }
  }
  channel.postMessage({ hello: true })
  navigator.locks
    .request(name, { signal: stop.signal }, () => {
      leads = true
      return run(place, { event: (told) => say({ told }), status: (next) => say({ status: next }) }, stop.signal)
    })
    .catch(() => {})
  return () => {
    stop.abort()
    channel.close()
  }
}
