import { useEffect, useMemo, useState, type ReactNode } from 'react'
import { useSearchParams } from 'react-router'
import { onSession } from '@/api/session-signal'
import { tell } from '@/components/messages'
import { useViewer } from '@/features/session/viewer'
import { useTexts } from '@/i18n/use-texts'
import { useStable } from '@/lib/use-stable'
import { LiveContext, type LiveEvent, type PresentPerson } from '../live-context'
import { listen, type Status } from '../logic/connection'
import { share } from '../logic/shared'
import type { Told } from '../logic/sse'
import { usePresenceWord } from '../state/use-presence-word'

interface Props {
  dossierId: string
  /** Somebody did something that this viewer may know. */
  onEvent: (event: LiveEvent) => void
  /** Something may have happened that no event told. */
  onMissed: () => void
  onPeople: (count: number) => void
  children: ReactNode
}

/** Listens to the dossier that is open, once for all tabs, and says that it is open here. */
export function LiveProvider({ dossierId, onEvent, onMissed, onPeople, children }: Props) {
  const { t } = useTexts()
  const organisation = useViewer().acting.organisationId
  const [params] = useSearchParams()
  const [status, setStatus] = useState<Status>('connecting')
  const [people, setPeople] = useState<readonly PresentPerson[]>([])
  const [login, setLogin] = useState(0)
  usePresenceWord(dossierId, params.get('row'))

  const hear = useStable(({ name, data }: Told) => {
    if (name === 'presence') {
      const { people: here } = data as { people: PresentPerson[] }
      setPeople(here)
      onPeople(here.length)
    } else if (name === 'reset') onMissed()
    else if (name === 'session-ended') tell(t(`live.ended.${(data as { reason: 'NO_PARTY' }).reason}`), 'bad')
    else if (name !== 'place') onEvent(data as LiveEvent)
  })
  const missed = useStable(onMissed)
  useEffect(() => {
    let begun = false
    return share(`bunkai.live.${organisation}.${dossierId}`, (after, hearer, signal) => listen(dossierId, after, hearer, signal), {
      event: hear,
      status: (next) => {
        setStatus(next)
        // What was read before the stream began may have changed in between; what came after a loss is replayed.
        if (next === 'live' && !begun) missed()
        begun ||= next === 'live'
      },
    })
  }, [dossierId, organisation, login, hear, missed])
  useEffect(() => onSession((ended) => ended || setLogin((count) => count + 1)), [])

  const live = useMemo(() => ({ status, people }), [status, people])
  return <LiveContext.Provider value={live}>{children}</LiveContext.Provider>
}
