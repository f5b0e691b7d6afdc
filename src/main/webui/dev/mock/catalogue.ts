import { readdirSync, readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Catalogue, Duty, Letter, Reference, ServiceLevel, Text } from '../../src/api/types'

const FOLDER = new URL('../../../resources/catalogue/', import.meta.url)
// The files are the product's own and checked by the Java side; here they are only shown.
/* eslint-disable @typescript-eslint/no-explicit-any */
const read = (name: string): any => parse(readFileSync(new URL(name, FOLDER), 'utf8'))

const level = (entry: Partial<ServiceLevel>): ServiceLevel => ({
  kind: 'TEXT', label: null, comparator: null, amount: null, unit: null, cadence: null, date: null, text: null, ...entry,
})
const reference = (entry: any): Reference => {
  const written = [entry.document, entry.edition, entry.section].filter(Boolean).join(' ')
  return { document: entry.document, edition: entry.edition ?? null, section: entry.section ?? null, confidence: entry.confidence ?? 'FOUND', written: { ja: written, en: written } }
}

const side = (entry: any) => ({ reference: reference(entry.reference), asks: entry.asks })

export function loadCatalogue(): Catalogue {
  const head = read('catalogue.yaml')
  const files = readdirSync(new URL('duties/', FOLDER))
  const duties: Duty[] = head.areas.flatMap((area: { id: string }) =>
    read(`duties/${files.find((file) => file.startsWith(area.id.toLowerCase()))}`).map((entry: any): Duty => ({
      id: entry.id,
      area: area.id,
      core: entry.core,
      title: entry.title,
      scope: {
        of: entry.scope.of,
        kinds: entry.scope.kinds ?? [],
      },
      phases: entry.phases,
      split: { hospital: null, holder: null, other: null, ...(entry.split as Record<string, Letter>) },
      references: (entry.references ?? []).map(reference),
      lesson: entry.lesson ?? null,
      evidence: entry.evidence,
      serviceLevels: (entry.serviceLevels ?? []).map(level),
    })),
  )
  return { version: 'mock', areas: head.areas, duties, guidelines: [], incidents: [], editionConflicts: read('edition-conflicts.yaml').map((conflict: any) => ({ ...conflict, a: side(conflict.a), b: side(conflict.b) })) }
}

export interface MockIncident {
  id: string
  title: Text
  facts: { label: Text; text: Text }[]
  failed: { duty: string; holder: string; note: Text }[]
}
export const loadIncidents = (): MockIncident[] => read('incidents.yaml')
