import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Draft, DraftDecision } from '@/api/types'
import { Dialog } from '@/components/Dialog'
import { announce } from '@/components/messages'
import { ProblemAlert } from '@/components/ProblemAlert'
import { Queried } from '@/components/Queried'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { useDecideDraft } from '../api/decide-draft'
import { useDiscardDraft } from '../api/discard-draft'
import { useDraft } from '../api/get-draft'
import classes from './DraftDialog.module.css'
import { DraftField } from './DraftField'

/** What one's own side has changed and not sent, field by field; where others changed the same, both values and the choice. */
export function DraftDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTexts()
  const { dossier } = useDossierScope()
  const query = useDraft(dossier.id, true)
  const decide = useDecideDraft(dossier.id)
  const discard = useDiscardDraft(dossier.id)
  const [asking, setAsking] = useState(false)
  const onDecide = (decision: DraftDecision) => decide.mutate([decision], { onSuccess: () => announce(t('turn.draft.decided')) })
  const giveUp = () => discard.mutate(undefined, { onSuccess: onClose })
  return (
    <Dialog opened onClose={onClose} title={t('turn.draft.title')} size="xl">
      <Queried query={query}>
        {(draft) => (
          <>
            <p className={classes.lead}>{lead(draft)}</p>
            {[...draft.edits].sort((a, b) => Number(b.changed !== null) - Number(a.changed !== null)).map((edit) => (
              <DraftField key={`${edit.rowId} ${edit.field}`} edit={edit} busy={decide.isPending} onDecide={onDecide} onLeave={onClose} />
            ))}
          </>
        )}
      </Queried>
      {decide.isError && <ProblemAlert cause={decide.error} />}
      {discard.isError && <ProblemAlert cause={discard.error} />}
      <div className={classes.actions}>
        {(query.data?.edits.length ?? 0) > 0 && (
          <Button variant="default" color="red" loading={discard.isPending} onClick={asking ? giveUp : () => setAsking(true)}>
            {t(asking ? 'turn.draft.discardSure' : 'turn.draft.discard')}
          </Button>
        )}
        <Button onClick={onClose}>{t('common.close')}</Button>
      </div>
    </Dialog>
  )

  function lead(draft: Draft): string {
    if (draft.edits.length === 0) return t('turn.draft.none')
    return draft.conflicts > 0 ? t('turn.draft.leadConflicts', { n: draft.conflicts }) : t('turn.draft.lead')
  }
}
