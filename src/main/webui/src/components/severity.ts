import type { Finding, Severity } from '@/api/types'
import type { IconName } from './Icon'
import type { Tone } from './Tag'

export const SEVERITIES: Severity[] = ['BLOCKER', 'WARNING', 'NOTE']
export const SEVERITY_TONE: Record<Severity, Tone> = { BLOCKER: 'blocker', WARNING: 'warning', NOTE: 'note' }
export const SEVERITY_ICON: Record<Severity, IconName> = { BLOCKER: 'block', WARNING: 'alert', NOTE: 'info' }

export function worst(findings: Pick<Finding, 'severity'>[]): Severity | null {
  return SEVERITIES.find((severity) => findings.some((finding) => finding.severity === severity)) ?? null
}

export function countBySeverity(findings: Pick<Finding, 'severity'>[]): Record<Severity, number> {
  const counts = { BLOCKER: 0, WARNING: 0, NOTE: 0 }
  for (const { severity } of findings) counts[severity] += 1
  return counts
}
