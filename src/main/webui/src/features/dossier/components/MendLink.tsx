import { Anchor } from '@mantine/core'
import { Link } from 'react-router'
import type { Finding } from '@/api/types'
import { useViewer } from '@/features/session/viewer'
import { useTexts } from '@/i18n/use-texts'
import { useDossierScope } from '../dossier-context'
import { mendingPlace } from '../logic/mending-place'

/** The way from a finding to the field that mends it. */
export function MendLink({ finding }: { finding: Finding }) {
  const { t, say } = useTexts()
  const { writes } = useViewer()
  const { dossier } = useDossierScope()
  const place = mendingPlace(finding, dossier.id, dossier.myPartyId)
  if (!place) return null
  return (
    <Anchor component={Link} to={place} size="sm" underline="always" aria-label={`${t(writes ? 'finding.mendHere' : 'finding.seeHere')}: ${say(finding.sentence)}`}>
      {t(writes ? 'finding.mendHere' : 'finding.seeHere')}
    </Anchor>
  )
}
