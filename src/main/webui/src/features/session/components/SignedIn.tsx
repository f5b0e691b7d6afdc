import { useQueryClient } from '@tanstack/react-query'
import { useMemo, useState, type ReactNode } from 'react'
import { Navigate, useLocation, useNavigate } from 'react-router'
import { actFor, actingOrganisation } from '@/api/context'
import { problemOf } from '@/api/problem'
import { Loading } from '@/components/Loading'
import { ProblemAlert } from '@/components/ProblemAlert'
import { useMe } from '../api/get-me'
import { ViewerContext, type Viewer } from '../viewer'
import { NoMembership } from './NoMembership'
import { SessionLost } from './SessionLost'

/** Lets through only who is signed in and belongs to an organisation; the rest sign in first. */
export function SignedIn({ children }: { children: ReactNode }) {
  const query = useMe()
  const client = useQueryClient()
  const navigate = useNavigate()
  const location = useLocation()
  const [chosen, choose] = useState(actingOrganisation)

  const viewer = useMemo<Viewer | null>(() => {
    const me = query.data
    const acting = me?.memberships.find((membership) => membership.organisationId === chosen) ?? me?.memberships[0]
    if (!me || !acting) return null
    actFor(acting.organisationId)
    return {
      me,
      acting,
      writes: acting.role === 'ADMIN' || acting.role === 'EDITOR',
      administers: acting.role === 'ADMIN',
      switchTo: (id) => {
        actFor(id)
        choose(id)
        void navigate('/dossiers')
        client.removeQueries({ predicate: (cached) => cached.queryKey[0] !== 'me' })
      },
    }
  }, [query.data, chosen, client, navigate])

  if (query.isPending) return <Loading />
  if (!query.data) {
    if (problemOf(query.error).status === 401) {
      const here = location.pathname + location.search
      return <Navigate to={`/sign-in?returnTo=${encodeURIComponent(here)}`} replace />
    }
    return <ProblemAlert cause={query.error} retry={() => void query.refetch()} />
  }
  if (!viewer) return <NoMembership email={query.data.email ?? query.data.name} />
  return (
    <ViewerContext.Provider value={viewer}>
      {children}
      <SessionLost />
    </ViewerContext.Provider>
  )
}
