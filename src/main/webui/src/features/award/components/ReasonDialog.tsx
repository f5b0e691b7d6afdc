import { Textarea } from '@mantine/core'
import { useState, type ReactNode } from 'react'
import { EntryDialog } from '@/components/EntryDialog'
import classes from './Award.module.css'

interface Props {
  title: string
  means: ReactNode
  label: string
  hint?: string
  problem: unknown
  saving: boolean
  onReason: (reason: string) => void
  onClose: () => void
}

/** An act that needs a reason, with what follows from it. */
export function ReasonDialog({ title, means, label, hint, problem, saving, onReason, onClose }: Props) {
  const [reason, setReason] = useState('')
  return (
    <EntryDialog
      title={title}
      problem={problem}
      saving={saving}
      submitLabel={title}
      disabled={!reason.trim()}
      onSubmit={(event) => {
        event.preventDefault()
        onReason(reason.trim())
      }}
      onClose={onClose}
    >
      <p className={classes.quiet}>{means}</p>
      <Textarea
        label={label}
        description={hint}
        required
        maxLength={1000}
        autosize
        minRows={2}
        data-autofocus
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
    </EntryDialog>
  )
}
