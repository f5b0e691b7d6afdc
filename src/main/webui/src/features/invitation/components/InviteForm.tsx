import { Select, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { fieldErrors } from '@/api/problem'
import type { Party, PartyFunction } from '@/api/types'
import { Dialog } from '@/components/Dialog'
import { EntryDialog } from '@/components/EntryDialog'
import { tell } from '@/components/messages'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { useInviteVendor } from '../api/invite-vendor'
import classes from './Invitation.module.css'

const FUNCTIONS: PartyFunction[] = ['EHR', 'NETWORK', 'DEPARTMENTAL', 'CONNECTED', 'SUBCONTRACTOR']
const NEW = 'new'

/** A party that was entered by its name and for which nobody has come yet: the hospital may still correct it. */
const entered = (party: Party) => party.function !== 'HOSPITAL' && !party.left && party.editable.includes('name')

/** Invites a vendor's mailbox, for a party that stands in the matrix already or for a new one. */
export function InviteForm({ onClose }: { onClose: () => void }) {
  const { t } = useTexts()
  const { dossier } = useDossierScope()
  const invite = useInviteVendor(dossier.id)
  const waiting = dossier.parties.filter(entered)
  const form = useForm({
    initialValues: {
      partyId: waiting[0]?.id ?? NEW,
      function: 'DEPARTMENTAL' as PartyFunction,
      primePartyId: null as string | null,
      vendorName: '',
      email: waiting[0]?.contactEmail ?? '',
    },
    validate: { email: (value) => (/^\S+@\S+$/.test(value.trim()) ? null : t('form.email')) },
  })
  const isNew = form.values.partyId === NEW
  const subcontractor = isNew && form.values.function === 'SUBCONTRACTOR'
  const primes = dossier.parties.filter((party) => party.function !== 'HOSPITAL' && party.function !== 'SUBCONTRACTOR' && !party.left)
  const submit = form.onSubmit((values) =>
    invite.mutate(
      {
        email: values.email.trim(),
        vendorName: isNew ? values.vendorName.trim() || null : null,
        ...(isNew
          ? { function: values.function, ...(subcontractor && values.primePartyId ? { primePartyId: values.primePartyId } : {}) }
          : { partyId: values.partyId }),
      },
      {
        onSuccess: ({ code }) => {
          if (code) return
          tell(t('invitation.sent', { email: values.email.trim() }))
          onClose()
        },
        onError: (cause) => form.setErrors(fieldErrors(cause)),
      },
    ),
  )
  if (invite.data?.code) {
    return (
      <Dialog opened onClose={onClose} title={t('invitation.codeTitle')} firm>
        <p>{t('invitation.codeMeans', { email: invite.data.invitation.email })}</p>
        <code className={classes.code}>{`${window.location.origin}/invitation#${invite.data.code}`}</code>
      </Dialog>
    )
  }
  return (
    <EntryDialog title={t('invitation.invite')} problem={invite.error} saving={invite.isPending} onSubmit={submit} onClose={onClose} submitLabel={t('invitation.send')}>
      <p>{t('invitation.inviteMeans')}</p>
      <Select
        label={t('invitation.asWhom')}
        data={[...waiting.map((party) => ({ value: party.id, label: party.name })), { value: NEW, label: t('invitation.newParty') }]}
        allowDeselect={false}
        {...form.getInputProps('partyId')}
        onChange={(value) => {
          form.setFieldValue('partyId', value ?? NEW)
          form.setFieldValue('email', dossier.parties.find((party) => party.id === value)?.contactEmail ?? form.values.email)
        }}
      />
      {isNew && (
        <>
          <TextInput label={t('invitation.vendorName')} description={t('invitation.vendorNameHint')} maxLength={200} {...form.getInputProps('vendorName')} />
          <Select
            label={t('register.function')}
            data={FUNCTIONS.map((value) => ({ value, label: t(`function.${value}`) }))}
            allowDeselect={false}
            {...form.getInputProps('function')}
          />
        </>
      )}
      {subcontractor && (
        <Select
          label={t('register.prime')}
          data={primes.map((party) => ({ value: party.id, label: party.name }))}
          allowDeselect={false}
          {...form.getInputProps('primePartyId')}
        />
      )}
      <TextInput type="email" label={t('invitation.email')} description={t('invitation.emailHint')} required maxLength={254} {...form.getInputProps('email')} />
    </EntryDialog>
  )
}
