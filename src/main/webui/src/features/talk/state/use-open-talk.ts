import { useSearchParams } from 'react-router'
import { useStable } from '@/lib/use-stable'

/** Opens a row at its conversations; the way back leads to where one was. */
export function useOpenTalk(): (rowId: string) => void {
  const [, setParams] = useSearchParams()
  return useStable((rowId: string) =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before)
        next.set('row', rowId)
        next.set('talk', 'open')
        next.delete('at')
        return next
      },
      { preventScrollReset: true },
    ),
  )
}
