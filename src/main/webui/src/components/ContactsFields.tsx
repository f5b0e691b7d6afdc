import { Button, TextInput } from '@mantine/core'
import type { ReactNode } from 'react'
import type { EmergencyContact } from '@/api/types'
import { useTexts } from '@/i18n/use-texts'
import { today } from '@/lib/dates'
import classes from './ContactsFields.module.css'
import { Icon } from './Icon'

const EMPTY: EmergencyContact = { who: '', phoneDay: null, phoneNight: null, email: null, confirmedOn: null }
const FIELDS = [
  ['who', 'text'],
  ['phoneDay', 'tel'],
  ['phoneNight', 'tel'],
  ['email', 'email'],
  ['confirmedOn', 'date'],
] as const

interface Props {
  value: EmergencyContact[]
  onChange: (contacts: EmergencyContact[]) => void
  /** Messages by the paths of the form around: `emergencyContacts.0.who`. */
  errors: Record<string, ReactNode>
}

/** Whom to call in an incident, by day and by night. */
export function ContactsFields({ value, onChange, errors }: Props) {
  const { t } = useTexts()
  const set = (at: number, field: keyof EmergencyContact, text: string) =>
    onChange(value.map((contact, index) => (index === at ? { ...contact, [field]: field === 'who' ? text : text || null } : contact)))
  return (
    <div className={classes.contacts}>
      {value.map((contact, at) => (
        <fieldset key={at} className={classes.contact} aria-label={t('organisation.contact', { n: at + 1 })}>
          {FIELDS.map(([field, type]) => (
            <TextInput
              key={field}
              type={type}
              label={t(`organisation.${field}`)}
              required={field === 'who'}
              max={type === 'date' ? today() : undefined}
              value={contact[field] ?? ''}
              error={errors[`emergencyContacts.${at}.${field}`]}
              onChange={(event) => set(at, field, event.currentTarget.value)}
            />
          ))}
          <Button variant="subtle" color="gray" onClick={() => onChange(value.filter((_, index) => index !== at))}>
            {t('common.remove')}
          </Button>
        </fieldset>
      ))}
      <div>
        <Button variant="default" leftSection={<Icon name="add" />} onClick={() => onChange([...value, EMPTY])}>
          {t('organisation.addContact')}
        </Button>
      </div>
    </div>
  )
}
