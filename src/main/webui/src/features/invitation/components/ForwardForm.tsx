import { Button, TextInput } from '@mantine/core'
import { useState } from 'react'
import { fieldErrors } from '@/api/problem'
import { ProblemAlert } from '@/components/ProblemAlert'
import { useTexts } from '@/i18n/use-texts'
import { useForwardInvitation } from '../api/forward-invitation'
import type { InvitationOffer } from '../types'
import classes from './Invitation.module.css'

/** Hands the invitation on within the vendor; the hospital sees from whom to whom. */
export function ForwardForm({ token, offer }: { token: string; offer: InvitationOffer }) {
  const { t } = useTexts()
  const forward = useForwardInvitation()
  const [email, setEmail] = useState('')
  const errors = forward.isError ? fieldErrors(forward.error) : {}
  if (forward.data) {
    return (
      <div role="status">
        <p>{t('invitation.forwarded', { email: forward.data.email })}</p>
        {forward.data.code && (
          <>
            <p>{t('invitation.codeMeans', { email: forward.data.email })}</p>
            <code className={classes.code}>{`${window.location.origin}/invitation#${forward.data.code}`}</code>
          </>
        )}
      </div>
    )
  }
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        forward.mutate({ token, email: email.trim() })
      }}
    >
      <p>{t('invitation.forwardMeans', { domain: offer.email.slice(offer.email.lastIndexOf('@')) })}</p>
      <TextInput
        type="email"
        label={t('invitation.colleague')}
        required
        maxLength={254}
        value={email}
        error={errors.email}
        onChange={(event) => setEmail(event.currentTarget.value)}
      />
      {forward.isError && !errors.email && <ProblemAlert cause={forward.error} />}
      <div>
        <Button type="submit" variant="default" loading={forward.isPending} disabled={!email.trim()}>
          {t('invitation.forward')}
        </Button>
      </div>
    </form>
  )
}
