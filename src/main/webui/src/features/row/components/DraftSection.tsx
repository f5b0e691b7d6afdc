import type { DraftDecision, Row } from '@/api/types'
import { announce } from '@/components/messages'
import { ProblemAlert } from '@/components/ProblemAlert'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useDecideDraft } from '@/features/matrix/api/decide-draft'
import { DraftField } from '@/features/matrix/components/DraftField'
import { useDraftEdits } from '@/features/matrix/state/draft-edits'
import { useTexts } from '@/i18n/use-texts'
import { Section } from './Section'

/** What one's own side has changed in this row and not sent: beside what stands, with the choice where others changed the same. */
export function DraftSection({ row }: { row: Row }) {
  const { t } = useTexts()
  const { dossier } = useDossierScope()
  const edits = useDraftEdits(row)
  const decide = useDecideDraft(dossier.id)
  if (edits.length === 0) return null
  const onDecide = (decision: DraftDecision) => decide.mutate([decision], { onSuccess: () => announce(t('turn.draft.decided')) })
  return (
    <Section title={t('turn.draft.title')}>
      <p>{t('turn.draft.lead')}</p>
      {edits.map((edit) => (
        <DraftField key={edit.field} edit={edit} busy={decide.isPending} onDecide={onDecide} onLeave={() => {}} inRow />
      ))}
      {decide.isError && <ProblemAlert cause={decide.error} />}
    </Section>
  )
}
