import type { PictureEnd } from '@/api/types'
import { era, fiscalYear } from '@/lib/dates'

export interface Span {
  /** Null for what is over. */
  year: number | null
  ends: PictureEnd[]
  /** Of evidence there is one for each row, so it stands by itself. */
  evidence: PictureEnd[]
}

/** What is over first, then each fiscal year with what ends in it, by day. */
export function byYear(ends: PictureEnd[]): Span[] {
  const spans = new Map<number | null, PictureEnd[]>()
  const sorted = [...ends].sort((one, other) => one.on.localeCompare(other.on))
  for (const end of [...sorted.filter(({ past }) => past), ...sorted.filter(({ past }) => !past)]) {
    const year = end.past ? null : fiscalYear(end.on)
    spans.set(year, [...(spans.get(year) ?? []), end])
  }
  return [...spans].map(([year, each]) => ({ year, ends: each.filter(({ kind }) => kind !== 'EVIDENCE'), evidence: each.filter(({ kind }) => kind === 'EVIDENCE') }))
}

/** A fiscal year by its name: `令和8年度（2026年度）` · `2026` */
export function yearName(year: number, language: string): string {
  return language === 'ja' ? `${era(`${year}-04-01`).replace(/年.*$/, '年度')}（${year}年度）` : `${year}`
}

/** A contract that renews itself goes on after its day; everything else is over then, whatever was planned. */
export const isOver = ({ past, kind, planned }: Pick<PictureEnd, 'past' | 'kind' | 'planned'>): boolean => past && !(kind === 'CONTRACT' && planned)

/** What should go on after its day and of which nobody has said how. An annex or evidence is simply made anew. */
export const lacksPlan = (end: Pick<PictureEnd, 'past' | 'kind' | 'planned'>): end is PictureEnd & { kind: Exclude<PictureEnd['kind'], 'ANNEX' | 'EVIDENCE'> } =>
  !end.planned && end.kind !== 'ANNEX' && end.kind !== 'EVIDENCE'

/** Where what ends is mended. */
export function wayTo({ kind, dossierId, rowId }: PictureEnd): string {
  const dossier = `/dossiers/${dossierId}`
  if (rowId) return `${dossier}/matrix?show=all&row=${rowId}`
  switch (kind) {
    case 'CONTRACT':
      return `${dossier}/register/contracts`
    case 'SUPPORT':
      return `${dossier}/register/assets`
    case 'RELAXATION':
      return `${dossier}/risks/relaxations`
    case 'RISK':
      return `${dossier}/risks`
    case 'ANNEX':
      return `${dossier}/signing`
    case 'EVIDENCE':
      return `${dossier}/matrix`
  }
}
