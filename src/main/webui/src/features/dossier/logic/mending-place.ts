import type { Finding } from '@/api/types'

/** The part of the row panel in which a finding is mended; terms are those of one party. */
export type Part = 'letters' | `terms-${string}` | 'declarations' | 'evidence' | 'editions' | 'standing'

const TERMS: Finding['code'][] = ['COST_UNDECIDED', 'NO_SERVICE_LEVEL', 'NO_EVIDENCE', 'WITHOUT_CONTRACT', 'CONTRACT_ENDS']
const ASSETS: Finding['code'][] = ['END_OF_SUPPORT', 'ASSET_UNCOVERED']

function partOf(finding: Finding, myPartyId: string | null): Part {
  const { code, partyId } = finding
  if (TERMS.includes(code) && partyId) return `terms-${partyId}`
  if (code === 'EVIDENCE_OVERDUE' || code === 'CHECKLIST_YES_WITHOUT_EVIDENCE') return 'evidence'
  if (code === 'EDITION_CONFLICT') return 'editions'
  if (code === 'DUTY_MISSING') return 'standing'
  // What a vendor said of itself only the vendor can change; everybody else moves the letters.
  if ((code === 'UNKNOWN' || code === 'DECLARED_OTHERWISE') && partyId === myPartyId) return 'declarations'
  return 'letters'
}

/** Where a finding is mended, as an address; null where there is no one place. */
export function mendingPlace(finding: Finding, dossierId: string, myPartyId: string | null): string | null {
  const dossier = `/dossiers/${dossierId}`
  if (ASSETS.includes(finding.code)) return `${dossier}/register/assets`
  if (finding.code === 'CONTACT_MISSING') return finding.partyId === myPartyId ? '/organisation' : `${dossier}/register/parties`
  if (finding.code === 'RISK_OPEN_ENDED' || finding.code === 'DISCLOSURE_NO_WITHOUT_RISK') return `${dossier}/risks`
  if (finding.code === 'CHECKLIST_NO_WITHOUT_TARGET') return finding.partyId === myPartyId ? '/organisation/disclosures' : `${dossier}/disclosures`
  if (finding.code === 'RELAXATION_EXPIRED') return `${dossier}/risks/relaxations`
  if (finding.code.startsWith('CONTRACT')) return `${dossier}/register/contracts`
  if (finding.code === 'ALERT_UNANSWERED') return `${dossier}/alerts`
  return finding.rowId ? `${dossier}/matrix?show=all&row=${finding.rowId}&at=${partOf(finding, myPartyId)}` : null
}
