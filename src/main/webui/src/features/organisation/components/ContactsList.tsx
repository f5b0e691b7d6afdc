import type { EmergencyContact } from '@/api/types'
import { useTexts } from '@/i18n/use-texts'
import { day } from '@/lib/dates'

export function ContactsList({ contacts }: { contacts: EmergencyContact[] }) {
  const { t, language } = useTexts()
  if (contacts.length === 0) return <p>{t('organisation.noContacts')}</p>
  return (
    <ul>
      {contacts.map((contact) => (
        <li key={contact.who}>
          {[contact.who, contact.phoneDay, contact.phoneNight, contact.email].filter(Boolean).join(' ／ ')}{' '}
          {contact.confirmedOn && t('organisation.confirmed', { date: day(contact.confirmedOn, language) })}
        </li>
      ))}
    </ul>
  )
}
