import type { Finding, FindingCode, Severity } from '@/api/types'

export interface FindingGroup { severity: Severity; code: FindingCode; items: Finding[] }

const SEVERITY_ORDER: Severity[] = ['BLOCKER', 'WARNING', 'NOTE']
/** Duties that nobody holds come before everything else: finding them is what the product is for. */
const FIRST: FindingCode[] = ['ORPHAN', 'NO_ACCOUNTABLE', 'NO_RESPONSIBLE', 'DUTY_MISSING', 'ASSET_UNCOVERED', 'TWO_ACCOUNTABLE']

export function groupFindings(findings: Finding[]): FindingGroup[] {
  const groups = new Map<string, FindingGroup>()
  for (const finding of findings) {
    const key = `${finding.severity} ${finding.code}`
    const group = groups.get(key) ?? { severity: finding.severity, code: finding.code, items: [] }
    group.items.push(finding)
    groups.set(key, group)
  }
  const rank = (code: FindingCode) => (FIRST.includes(code) ? FIRST.indexOf(code) : FIRST.length)
  return [...groups.values()].sort(
    (a, b) =>
      SEVERITY_ORDER.indexOf(a.severity) - SEVERITY_ORDER.indexOf(b.severity) ||
      rank(a.code) - rank(b.code) ||
      b.items.length - a.items.length ||
      a.code.localeCompare(b.code),
  )
}
