import type { Risk, RiskDetails, RiskProposal } from '@/api/types'

/** A risk as the form holds it: texts, and the level as one of a list. */
export interface RiskFields extends Omit<Required<RiskDetails>, 'residualLevel' | 'flow' | 'scenario' | 'measure' | 'hospitalAction' | 'rowIds' | 'dutyIds' | 'assetIds'> {
  partyId: string | null
  flow: string
  scenario: string
  measure: string
  hospitalAction: string
  rowIds: string[]
  dutyIds: string[]
  assetIds: string[]
  residualLevel: string | null
}

/** What the form begins with: the risk that is changed, what was proposed, or nothing. */
export function fieldsOf(risk: Risk | null, proposal: RiskProposal | null, say: (text: RiskProposal['title']) => string): RiskFields {
  const known = risk?.details
  return {
    partyId: risk?.partyId ?? proposal?.partyId ?? null,
    title: known?.title ?? (proposal ? say(proposal.title).slice(0, 200) : ''),
    flow: known?.flow ?? '',
    scenario: known?.scenario ?? (proposal ? say(proposal.sentence).slice(0, 2000) : ''),
    rowIds: known?.rowIds ?? (proposal?.rowId ? [proposal.rowId] : []),
    dutyIds: known?.dutyIds ?? (proposal?.dutyId ? [proposal.dutyId] : []),
    assetIds: known?.assetIds ?? (proposal?.assetId ? [proposal.assetId] : []),
    impact: known?.impact ?? null,
    likelihood: known?.likelihood ?? null,
    treatment: known?.treatment ?? null,
    measure: known?.measure ?? '',
    doneBy: known?.doneBy ?? null,
    residualLevel: known?.residualLevel ? String(known.residualLevel) : null,
    retainedBy: known?.retainedBy ?? null,
    hospitalAction: known?.hospitalAction ?? '',
  }
}

const orNull = (text: string): string | null => (text.trim() === '' ? null : text.trim())

/** What is sent. */
export function detailsOf(fields: RiskFields): RiskDetails {
  const { title, rowIds, dutyIds, assetIds, impact, likelihood, treatment, doneBy, retainedBy } = fields
  return {
    title: title.trim(),
    rowIds,
    dutyIds,
    assetIds,
    impact,
    likelihood,
    treatment,
    doneBy,
    retainedBy,
    flow: orNull(fields.flow),
    scenario: orNull(fields.scenario),
    measure: orNull(fields.measure),
    hospitalAction: orNull(fields.hospitalAction),
    residualLevel: fields.residualLevel ? Number(fields.residualLevel) : null,
  }
}
