import { Button } from '@mantine/core'
import { useState } from 'react'
import { fieldErrors } from '@/api/problem'
import { Dialog } from '@/components/Dialog'
import dialog from '@/components/EntryDialog.module.css'
import { tell } from '@/components/messages'
import { ProblemAlert } from '@/components/ProblemAlert'
import { useTexts } from '@/i18n/use-texts'
import { useNameSignatories } from '../api/name-signatories'
import type { SigningRound } from '../api/types'
import { complete, sideBody, sideOf } from '../logic/side'
import { SideFields } from './SideFields'
import classes from './Signing.module.css'

/** Each side names its own signatories, and may change them until they have signed. */
export function NameDialog({ round, onDone }: { round: SigningRound; onDone: () => void }) {
  const { t } = useTexts()
  const [side, setSide] = useState(() => sideOf(round))
  const save = useNameSignatories(round)
  return (
    <Dialog opened onClose={onDone} title={t('signing.name.title')} size="lg" firm>
      <form
        className={dialog.form}
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          save.mutate(sideBody(side), {
            onSuccess: () => {
              tell(t('signing.name.saved'))
              onDone()
            },
          })
        }}
      >
        <p className={classes.quiet}>{t('signing.name.lead')}</p>
        {round.beyondTool && <p className={classes.notice}>{t('signing.beyondTool')}</p>}
        <SideFields side={side} onChange={setSide} errors={save.isError ? fieldErrors(save.error) : {}} />
        {save.isError && <ProblemAlert cause={save.error} />}
        <div className={dialog.actions}>
          <Button variant="default" onClick={onDone}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" disabled={!complete(side)} loading={save.isPending}>
            {t('signing.name.save')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
