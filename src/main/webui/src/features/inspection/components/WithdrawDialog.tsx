import { Button } from '@mantine/core'
import type { InspectionItem } from '@/api/types'
import { Dialog } from '@/components/Dialog'
import dialog from '@/components/EntryDialog.module.css'
import { tell } from '@/components/messages'
import { ProblemAlert } from '@/components/ProblemAlert'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { useWithdrawAnswer } from '../api/withdraw-answer'

/** Takes an answer back; what was said stays in the record. */
export function WithdrawDialog({ packId, partyId, item, onClose }: { packId: string; partyId: string; item: InspectionItem; onClose: () => void }) {
  const { t } = useTexts()
  const { dossier } = useDossierScope()
  const withdraw = useWithdrawAnswer({ dossierId: dossier.id, packId, partyId }, item)
  const act = () =>
    withdraw.mutate(undefined, {
      onSuccess: () => {
        tell(t('inspection.withdrawn'))
        onClose()
      },
    })
  return (
    <Dialog opened onClose={onClose} title={t('inspection.withdraw')} firm>
      <div className={dialog.form}>
        <p>{t('inspection.withdrawAsk')}</p>
        {withdraw.isError && <ProblemAlert cause={withdraw.error} />}
        <div className={dialog.actions}>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button loading={withdraw.isPending} onClick={act}>
            {t('inspection.withdraw')}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
