import { useEffect } from 'react'
import { sayLeaving, sayPresence } from '../api/say-presence'

const EVERY = 20_000
const SETTLED = 600

/** Says from time to time that the dossier is open in this tab, and at which row, while somebody looks at it. */
export function usePresenceWord(dossierId: string, rowId: string | null): void {
  useEffect(() => {
    const say = () => document.hidden || void sayPresence(dossierId, rowId)
    const first = setTimeout(say, SETTLED)
    const timer = setInterval(say, EVERY)
    document.addEventListener('visibilitychange', say)
    return () => {
      clearTimeout(first)
      clearInterval(timer)
      document.removeEventListener('visibilitychange', say)
    }
  }, [dossierId, rowId])
  useEffect(() => {
    const leave = () => sayLeaving(dossierId)
    window.addEventListener('pagehide', leave)
    return () => {
      window.removeEventListener('pagehide', leave)
      leave()
    }
  }, [dossierId])
}
