/** Short messages about what just happened. Each is also read out by the live region that shows them. */
export interface Message { id: number; tone: 'good' | 'bad'; text: string }

type Listener = (messages: readonly Message[]) => void
let messages: readonly Message[] = []
let spoken = ''
let next = 1
const listeners = new Set<Listener>()
const tellers = new Set<(text: string) => void>()

function publish(changed: readonly Message[]): void {
  messages = changed
  listeners.forEach((listener) => listener(messages))
}

export function dismiss(id: number): void {
  publish(messages.filter((message) => message.id !== id))
}

export function tell(text: string, tone: Message['tone'] = 'good'): void {
  const id = next++
  publish([...messages.slice(-2), { id, tone, text }])
  setTimeout(() => dismiss(id), tone === 'bad' ? 12_000 : 5_000)
}

/** Said to assistive technology only, where the screen already shows it. */
export function announce(text: string): void {
  // A non-breaking space makes the same sentence twice two announcements.
  spoken = spoken === text ? `${text}\u00a0` : text
  tellers.forEach((teller) => teller(spoken))
}

export function onMessages(listener: Listener): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export function onAnnouncement(teller: (text: string) => void): () => void {
  tellers.add(teller)
  return () => tellers.delete(teller)
}
