import { Button, Radio, Stack, TextInput } from '@mantine/core'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { fieldErrors } from '@/api/problem'
import { ProblemAlert } from '@/components/ProblemAlert'
import { useTexts } from '@/i18n/use-texts'
import { useAcceptInvitation } from '../api/accept-invitation'
import type { InvitationOffer } from '../types'
import classes from './Invitation.module.css'

const NEW = 'new'

/** For whom the invitation is accepted: a vendor that is here already, or a new one by its name. */
export function AcceptForm({ token, offer }: { token: string; offer: InvitationOffer }) {
  const { t } = useTexts()
  const navigate = useNavigate()
  const accept = useAcceptInvitation()
  const [chosen, choose] = useState(offer.organisations[0]?.organisationId ?? NEW)
  const [name, setName] = useState(offer.vendorName ?? '')
  const errors = accept.isError ? fieldErrors(accept.error) : {}
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        accept.mutate(
          { token, ...(chosen === NEW ? { organisation: { name: name.trim() } } : { organisationId: chosen }) },
          { onSuccess: ({ dossierId }) => void navigate(`/dossiers/${dossierId}`) },
        )
      }}
    >
      {offer.organisations.length > 0 && (
        <Radio.Group label={t('invitation.forWhom')} value={chosen} onChange={choose}>
          <Stack gap="xs" mt="xs">
            {offer.organisations.map((choice) => (
              <Radio key={choice.organisationId} value={choice.organisationId} label={choice.name} />
            ))}
            <Radio value={NEW} label={t('invitation.newOrganisation')} />
          </Stack>
        </Radio.Group>
      )}
      {chosen === NEW && (
        <TextInput
          label={t('invitation.organisationName')}
          description={t('invitation.organisationNameHint')}
          required
          maxLength={200}
          value={name}
          error={errors['organisation.name']}
          onChange={(event) => setName(event.currentTarget.value)}
        />
      )}
      {accept.isError && <ProblemAlert cause={accept.error} />}
      <div>
        <Button type="submit" loading={accept.isPending} disabled={chosen === NEW && !name.trim()}>
          {t('invitation.accept')}
        </Button>
      </div>
    </form>
  )
}
