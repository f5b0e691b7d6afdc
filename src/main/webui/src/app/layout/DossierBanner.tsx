import { useDossierScope } from '@/features/dossier/dossier-context'
import { MeetingBar } from '@/features/meeting/components/MeetingBar'
import { OpenMeetingButton } from '@/features/meeting/components/OpenMeetingButton'
import { useViewer } from '@/features/session/viewer'
import { TurnBanner } from '@/features/turn/components/TurnBanner'

/** How the dossier is worked on at the moment: whose turn it is, or the meeting that is open. */
export function DossierBanner() {
  const { dossier, mine } = useDossierScope()
  const { writes } = useViewer()
  if (dossier.mode === 'MEETING') return <MeetingBar />
  return <TurnBanner more={writes && mine?.function === 'HOSPITAL' ? <OpenMeetingButton /> : null} />
}
