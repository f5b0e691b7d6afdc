import { Button } from '@mantine/core'
import { useState } from 'react'
import type { DisclosureSummary } from '@/api/types'
import { DownloadButton } from '@/components/DownloadButton'
import { Icon } from '@/components/Icon'
import { tell } from '@/components/messages'
import { ProblemAlert } from '@/components/ProblemAlert'
import { useTexts } from '@/i18n/use-texts'
import { useConfirmDisclosure } from '../api/confirm-disclosure'
import { useWithdrawDisclosure } from '../api/withdraw-disclosure'
import classes from './Disclosure.module.css'
import { ReasonDialog } from './ReasonDialog'

/** What is done with a version as a whole: stand for it, take it back, fetch the file it came from. */
export function SettleBar({ version, writes }: { version: DisclosureSummary; writes: boolean }) {
  const { t } = useTexts()
  const confirm = useConfirmDisclosure(version)
  const withdraw = useWithdrawDisclosure(version)
  const [withdrawing, setWithdrawing] = useState(false)
  const missing = version.details.maker === null || version.details.product === null
  const open = version.counts.unread
  return (
    <div className={classes.stack}>
      <div className={classes.actions}>
        {writes && version.state === 'DRAFT' && (
          <Button
            leftSection={<Icon name="check" />}
            loading={confirm.isPending}
            disabled={missing || open > 0}
            onClick={() => confirm.mutate(undefined, { onSuccess: () => tell(t('disclosure.confirmed')) })}
          >
            {t('disclosure.confirm')}
          </Button>
        )}
        <DownloadButton path={`/api/disclosures/${version.id}/file`} fallback={version.file.fileName}>
          {t('disclosure.original')}
        </DownloadButton>
        {writes && version.state !== 'WITHDRAWN' && (
          <Button variant="default" onClick={() => setWithdrawing(true)}>
            {t('disclosure.withdraw')}
          </Button>
        )}
      </div>
      {writes && version.state === 'DRAFT' && (
        <p className={classes.lead} role="status">
          {open > 0 ? t('disclosure.openFirst', { n: open }) : missing ? t('disclosure.nameFirst') : t('disclosure.confirmLead')}
        </p>
      )}
      {version.withdrawnBecause && <p>{t('disclosure.withdrawnBecause', { reason: version.withdrawnBecause })}</p>}
      {confirm.isError && <ProblemAlert cause={confirm.error} />}
      {withdrawing && (
        <ReasonDialog title={t('disclosure.withdraw')} lead={t('disclosure.withdrawLead')} act={withdraw} onClose={() => setWithdrawing(false)} />
      )}
    </div>
  )
}
