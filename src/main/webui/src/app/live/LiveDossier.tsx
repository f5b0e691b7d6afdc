import { useQueryClient } from '@tanstack/react-query'
import { useEffect, useMemo, type ReactNode } from 'react'
import { LiveProvider } from '@/features/live/components/LiveProvider'
import { rereading } from './rereading'

interface Props {
  dossierId: string
  children: ReactNode
}

/** Keeps what is shown of a dossier up to date. */
export function LiveDossier({ dossierId, children }: Props) {
  const client = useQueryClient()
  const reread = useMemo(() => rereading(client, dossierId), [client, dossierId])
  useEffect(() => reread.stop, [reread])
  return (
    <LiveProvider dossierId={dossierId} onEvent={reread.heard} onMissed={reread.missed} onPeople={reread.setPeople}>
      {children}
    </LiveProvider>
  )
}
