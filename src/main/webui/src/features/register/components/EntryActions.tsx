import { ActionIcon, Button } from '@mantine/core'
import { useState } from 'react'
import { Dialog } from '@/components/Dialog'
import { Icon } from '@/components/Icon'
import { ProblemAlert } from '@/components/ProblemAlert'
import { tell } from '@/components/messages'
import { useTexts } from '@/i18n/use-texts'
import classes from '@/components/EntryDialog.module.css'

interface Props {
  what: string
  onEdit: () => void
  retire?: { mutate: (options: { onSuccess: () => void }) => void; isPending: boolean; error: unknown }
}

/** Edit and, after a question, retire one line of the register. */
export function EntryActions({ what, onEdit, retire }: Props) {
  const { t } = useTexts()
  const [asking, setAsking] = useState(false)
  return (
    <div className={classes.tools}>
      <ActionIcon variant="subtle" aria-label={t('register.editThis', { what })} onClick={onEdit}>
        <Icon name="edit" />
      </ActionIcon>
      {retire && (
        <ActionIcon variant="subtle" color="gray" aria-label={t('register.retireThis', { what })} onClick={() => setAsking(true)}>
          <Icon name="block" />
        </ActionIcon>
      )}
      {retire && (
        <Dialog opened={asking} onClose={() => setAsking(false)} title={t('register.retireThis', { what })}>
          <p>{t('register.retireMeans')}</p>
          {retire.error !== null && <ProblemAlert cause={retire.error} />}
          <div className={classes.actions}>
            <Button variant="default" onClick={() => setAsking(false)} data-autofocus>
              {t('common.cancel')}
            </Button>
            <Button
              loading={retire.isPending}
              onClick={() =>
                retire.mutate({
                  onSuccess: () => {
                    setAsking(false)
                    tell(t('register.retired', { what }))
                  },
                })
              }
            >
              {t('register.retire')}
            </Button>
          </div>
        </Dialog>
      )}
    </div>
  )
}
