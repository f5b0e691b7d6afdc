import { Checkbox, Select, TextInput } from '@mantine/core'
import type { Party, PartyFunction } from '@/api/types'
import { ContactsFields } from '@/components/ContactsFields'
import { EntryDialog } from '@/components/EntryDialog'
import classes from '@/components/EntryDialog.module.css'
import { useEntryForm } from '@/components/use-entry-form'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { useSaveParty, type PartyInput } from '../api/save-party'

const FUNCTIONS: PartyFunction[] = ['EHR', 'NETWORK', 'DEPARTMENTAL', 'CONNECTED', 'SUBCONTRACTOR']

function initialOf(party: Party | null): PartyInput {
  if (!party) return { function: 'DEPARTMENTAL', name: '', contactEmail: '', primePartyId: null, bound: 'NEGOTIATED' }
  const { function: of, name, contactEmail, primePartyId, bound, shownToAll, left, emergencyContacts } = party
  return { function: of, name, contactEmail: contactEmail ?? '', primePartyId, bound, shownToAll, left, emergencyContacts: emergencyContacts ?? [] }
}

/** A party of the dossier. Until its first person signs in, whoever entered it keeps its name and contacts right. */
export function PartyForm({ party, onClose }: { party: Party | null; onClose: () => void }) {
  const { t } = useTexts()
  const { dossier } = useDossierScope()
  const save = useSaveParty(dossier.id, party)
  const { form, submit } = useEntryForm(
    initialOf(party),
    party === null,
    { name: (value) => (value?.trim() ? null : t('form.required')) },
    save,
    onClose,
  )
  const may = (field: string) => party === null || party.editable.includes(field)
  const primes = dossier.parties.filter(
    (other) => other.function !== 'HOSPITAL' && other.function !== 'SUBCONTRACTOR' && other.id !== party?.id,
  )
  return (
    <EntryDialog
      title={party ? party.name : t('register.addParty')}
      problem={save.error}
      saving={save.isPending}
      onSubmit={submit}
      onClose={onClose}
    >
      <div className={classes.pair}>
        <TextInput label={t('register.partyName')} required maxLength={200} disabled={!may('name')} {...form.getInputProps('name')} />
        <Select
          label={t('register.function')}
          data={FUNCTIONS.map((value) => ({ value, label: t(`function.${value}`) }))}
          allowDeselect={false}
          disabled={!may('function')}
          {...form.getInputProps('function')}
        />
        <TextInput
          type="email"
          label={t('register.contactEmail')}
          maxLength={254}
          disabled={!may('contactEmail')}
          {...form.getInputProps('contactEmail')}
        />
        <Select
          label={t('register.bound')}
          data={(['NEGOTIATED', 'PUBLISHED_TERMS'] as const).map((value) => ({ value, label: t(`bound.${value}`) }))}
          allowDeselect={false}
          disabled={!may('bound')}
          {...form.getInputProps('bound')}
        />
        {form.values.function === 'SUBCONTRACTOR' && (
          <Select
            label={t('register.prime')}
            data={primes.map((other) => ({ value: other.id, label: other.name }))}
            {...form.getInputProps('primePartyId')}
          />
        )}
      </div>
      {party && may('emergencyContacts') && (
        <section>
          <h3>{t('register.emergency')}</h3>
          <ContactsFields
            value={form.values.emergencyContacts ?? []}
            onChange={(contacts) => form.setFieldValue('emergencyContacts', contacts)}
            errors={form.errors}
          />
        </section>
      )}
      {party?.function === 'SUBCONTRACTOR' && (
        <Checkbox label={t('register.shownToAll')} {...form.getInputProps('shownToAll', { type: 'checkbox' })} />
      )}
      {party && may('left') && <Checkbox label={t('register.left')} {...form.getInputProps('left', { type: 'checkbox' })} />}
    </EntryDialog>
  )
}
