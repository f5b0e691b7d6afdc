import { Textarea } from '@mantine/core'
import { useState } from 'react'
import { EntryDialog } from '@/components/EntryDialog'
import { useTexts } from '@/i18n/use-texts'

interface Acting { mutate: (reason: string, options: { onSuccess: () => void }) => void; isPending: boolean; error: unknown }

/** Asks why something is taken back or refused, and does it. */
export function ReasonDialog({ title, lead, act, onClose }: { title: string; lead: string; act: Acting; onClose: () => void }) {
  const { t } = useTexts()
  const [reason, setReason] = useState('')
  const [missing, setMissing] = useState(false)
  return (
    <EntryDialog
      title={title}
      problem={act.error}
      saving={act.isPending}
      onClose={onClose}
      onSubmit={(event) => {
        event.preventDefault()
        if (!reason.trim()) return setMissing(true)
        act.mutate(reason.trim(), { onSuccess: onClose })
      }}
    >
      <p>{lead}</p>
      <Textarea
        label={t('disclosure.reason')}
        required
        autosize
        minRows={3}
        maxLength={2000}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
        error={missing && !reason.trim() ? t('form.required') : undefined}
        data-autofocus
      />
    </EntryDialog>
  )
}
