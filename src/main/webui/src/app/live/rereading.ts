import type { QueryClient } from '@tanstack/react-query'
import { keys, refreshDerived } from '@/api/keys'
import type { LiveEvent } from '@/features/live/live-context'
import { calm } from '@/features/live/logic/calm'
import { toldOf } from '@/features/matrix/state/queues'

const SOON = 250
const QUIET = 1500
const PER_PERSON = 150

/**
 * What is read again after what was told. A changed field of a row is shown at once, and all that follows from it (findings, progress,
 * confirmations) in quiet moments, the more seldom the more people do the same; after anything else the dossier is read anew.
 */
export function rereading(client: QueryClient, dossierId: string) {
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
  return {
    heard: (event: LiveEvent) => {
      const outcome = event.subject === 'ROW' ? toldOf(client, dossierId, event) : 'unclear'
      if (outcome === 'shown') derived.ask()
      else if (outcome === 'unclear') all.ask()
    },
    missed: all.ask,
    setPeople: (count: number) => void (people.count = count),
    stop: () => {
      all.stop()
      derived.stop()
    },
  }
}
