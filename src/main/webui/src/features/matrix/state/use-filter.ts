import { useCallback, useState } from 'react'
import type { SetURLSearchParams } from 'react-router'
import { filterOf, withFilter } from '../logic/filter-params'
import type { Filter } from '../logic/filters'

/**
 * The filter, which the address carries. The address follows a moment later; what a person types must not wait for it, for an input
 * method that is composing a word would lose it. An address that comes from elsewhere, such as a link, replaces the filter.
 */
export function useFilter(params: URLSearchParams, setParams: SetURLSearchParams): [Filter, (next: Filter) => void] {
  const address = JSON.stringify(filterOf(params))
  const [known, setKnown] = useState(address)
  const [written, setWritten] = useState<string | null>(null)
  const [filter, setFilter] = useState(() => filterOf(params))
  if (address !== known) {
    setKnown(address)
    if (written === null) setFilter(filterOf(params))
    else if (address === written) setWritten(null)
  }
  const change = useCallback(
    (next: Filter) => {
      setFilter(next)
      setWritten(JSON.stringify(next))
      setParams((before) => withFilter(before, next), { replace: true, preventScrollReset: true })
    },
    [setParams],
  )
  return [filter, change]
}
