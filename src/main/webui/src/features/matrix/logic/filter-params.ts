import type { Phase, Severity } from '@/api/types'
import { NO_FILTER, type Filter } from './filters'

const SHOWS = ['mine', 'unconfirmed', 'all'] as const
const PHASES: readonly string[] = ['NORMAL', 'EMERGENCY']
const SEVERITIES: readonly string[] = ['BLOCKER', 'WARNING', 'NOTE']

/** The filter as the address carries it, so that a view can be linked to and survives a reload. */
export function filterOf(params: URLSearchParams): Filter {
  const phase = params.get('phase') ?? ''
  const severity = params.get('severity') ?? ''
  return {
    show: SHOWS.find((show) => show === params.get('show')) ?? NO_FILTER.show,
    phase: PHASES.includes(phase) ? (phase as Phase) : 'BOTH',
    area: params.get('area'),
    party: params.get('party'),
    severity: SEVERITIES.includes(severity) ? (severity as Severity) : null,
    query: params.get('q') ?? '',
  }
}

/** Writes the filter into the parameters and leaves the others alone; defaults are left out. */
export function withFilter(params: URLSearchParams, filter: Filter): URLSearchParams {
  const next = new URLSearchParams(params)
  const put = (name: string, value: string | null, standard: string | null) =>
    value === null || value === standard || value === '' ? next.delete(name) : next.set(name, value)
  put('show', filter.show, NO_FILTER.show)
  put('phase', filter.phase, NO_FILTER.phase)
  put('area', filter.area, null)
  put('party', filter.party, null)
  put('severity', filter.severity, null)
  put('q', filter.query, '')
  return next
}
