/** Tells whoever listens that the server no longer knows us, and that it does again. Open input stays untouched. */
type Listener = (ended: boolean) => void

const listeners = new Set<Listener>()
const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('bunkai.session')

export function sessionEnded(): void {
  listeners.forEach((listener) => listener(true))
}

/** Called in the tab that came back from signing in. */
export function sessionRenewed(): void {
  channel?.postMessage('renewed')
  listeners.forEach((listener) => listener(false))
}

export function onSession(listener: Listener): () => void {
  const heard = () => listener(false)
  listeners.add(listener)
  channel?.addEventListener('message', heard)
  return () => {
    listeners.delete(listener)
    channel?.removeEventListener('message', heard)
  }
}
