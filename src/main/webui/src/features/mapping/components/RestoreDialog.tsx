import { Textarea } from '@mantine/core'
import { useState } from 'react'
import type { MappingKind } from '@/api/types'
import { EntryDialog } from '@/components/EntryDialog'
import { tell } from '@/components/messages'
import { useTexts } from '@/i18n/use-texts'
import { useRestoreMapping } from '../api/restore-mapping'

interface Props { kind: MappingKind; etag: string; number: number; onClose: () => void }

/** Goes back to an earlier version, or to what the release ships, as a new version. */
export function RestoreDialog({ kind, etag, number, onClose }: Props) {
  const { t } = useTexts()
  const restore = useRestoreMapping(kind)
  const [reason, setReason] = useState('')
  const [tried, setTried] = useState(false)
  return (
    <EntryDialog
      title={number === 0 ? t('mapping.toBundled') : t('mapping.restoreTo', { n: number })}
      problem={restore.error}
      saving={restore.isPending}
      onClose={onClose}
      onSubmit={(event) => {
        event.preventDefault()
        if (!reason.trim()) return setTried(true)
        restore.mutate(
          { etag, number, reason: reason.trim() },
          {
            onSuccess: () => {
              tell(t('common.saved'))
              onClose()
            },
          },
        )
      }}
    >
      <p>{t('mapping.restoreLead')}</p>
      <Textarea
        label={t('mapping.reason')}
        required
        autosize
        minRows={2}
        maxLength={2000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={tried && !reason.trim() ? t('form.required') : undefined}
        data-autofocus
      />
    </EntryDialog>
  )
}
