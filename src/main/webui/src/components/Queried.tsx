import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Loading } from './Loading'
import { ProblemAlert } from './ProblemAlert'

/** What a query has: its data, the wait for it, or why there is none. Old data stays while new data fails to come. */
export function Queried<T>({ query, children }: { query: UseQueryResult<T>; children: (data: T) => ReactNode }) {
  if (query.data !== undefined) return children(query.data)
  if (query.isError) return <ProblemAlert cause={query.error} retry={() => void query.refetch()} />
  return <Loading />
}
