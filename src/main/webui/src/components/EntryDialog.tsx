import { Button } from '@mantine/core'
import type { FormEvent, ReactNode } from 'react'
import { Dialog } from './Dialog'
import { ProblemAlert } from './ProblemAlert'
import { useTexts } from '@/i18n/use-texts'
import classes from './EntryDialog.module.css'

interface Props {
  title: string
  problem: unknown
  saving: boolean
  onSubmit: (event: FormEvent<HTMLFormElement>) => void
  onClose: () => void
  children: ReactNode
  /** What saving is called here; 「保存」 otherwise. */
  submitLabel?: string
  disabled?: boolean
}

/** The frame of every form of the register. It closes on success or on cancel, never by a slip of the mouse. */
export function EntryDialog({ title, problem, saving, onSubmit, onClose, children, submitLabel, disabled }: Props) {
  const { t } = useTexts()
  return (
    <Dialog opened onClose={onClose} title={title} size="lg" firm>
      <form className={classes.form} onSubmit={onSubmit} noValidate>
        {children}
        {problem !== null && problem !== undefined && <ProblemAlert cause={problem} />}
        <div className={classes.actions}>
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" loading={saving} disabled={disabled}>
            {submitLabel ?? t('common.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
