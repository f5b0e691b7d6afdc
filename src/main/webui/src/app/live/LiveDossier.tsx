import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, type ReactNode } from 'react'
import { keys, refreshDerived } from '@/api/keys'
import { LiveProvider } from '@/features/live/components/LiveProvider'
import type { LiveEvent } from '@/features/live/live-context'
import { calm } from '@/features/live/logic/calm'
import { toldOf } from '@/features/matrix/state/queues'
import { useStable } from '@/lib/use-stable'

const SOON = 250
const QUIET = 1500
const PER_PERSON = 150

interface Props {
  dossierId: string
  children: ReactNode
}

/**
 * Keeps what is shown of a dossier up to date: a changed field is shown at once, and all that follows from it is read again in quiet
 * moments, the more seldom the more people do the same.
 */
export function LiveDossier({ dossierId, children }: Props) {
  const client = useQueryClient()
  const reread = useMemo(() => {
    const people = { count: 1 }
    const all = calm(() => void client.invalidateQueries({ queryKey: keys.dossier(dossierId) }), SOON, () => people.count * PER_PERSON)
    const derived = calm(
      () => {
        refreshDerived(client, dossierId)
        void client.invalidateQueries({ queryKey: keys.matrix(dossierId) })
      },
      QUIET,
      () => Math.max(2 * QUIET, people.count * PER_PERSON),
    )
    return { all, derived, setPeople: (count: number) => void (people.count = count) }
  }, [client, dossierId])
  useEffect(
    () => () => {
      reread.all.stop()
      reread.derived.stop()
    },
    [reread],
  )
  const onEvent = useStable((event: LiveEvent) => {
    const outcome = event.subject === 'ROW' ? toldOf(client, dossierId, event) : 'unclear'
    if (outcome === 'shown') reread.derived.ask()
    else if (outcome === 'unclear') reread.all.ask()
  })
  return (
    <LiveProvider dossierId={dossierId} onEvent={onEvent} onMissed={reread.all.ask} onPeople={reread.setPeople}>
      {children}
    </LiveProvider>
  )
}
