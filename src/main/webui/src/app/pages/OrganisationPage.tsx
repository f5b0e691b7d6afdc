import { Button } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'react-router'
import { Icon } from '@/components/Icon'
import { PageHead } from '@/components/PageHead'
import { Panel } from '@/components/Panel'
import { Queried } from '@/components/Queried'
import { useOrganisation } from '@/features/organisation/api/get-organisation'
import { ContactsForm } from '@/features/organisation/components/ContactsForm'
import { ContactsList } from '@/features/organisation/components/ContactsList'
import { MemberForm } from '@/features/organisation/components/MemberForm'
import { MembersTable } from '@/features/organisation/components/MembersTable'
import { PictureLink } from '@/features/picture/components/PictureLink'
import { useViewer } from '@/features/session/viewer'
import { WebhooksPanel } from '@/features/webhook/components/WebhooksPanel'
import { useTexts } from '@/i18n/use-texts'
import classes from './Stack.module.css'

/** One's own organisation: who works here, and whom to call in an incident. */
export function OrganisationPage() {
  const { t } = useTexts()
  const { administers, acting } = useViewer()
  const query = useOrganisation()
  const [inviting, setInviting] = useState(false)
  return (
    <Queried query={query}>
      {(organisation) => (
        <>
          <PageHead
            title={organisation.name}
            lead={t('organisation.lead')}
            actions={
              <>
                {acting.organisationKind === 'HOSPITAL' && <PictureLink />}
                <Button component={Link} to="/organisation/disclosures" variant="default" leftSection={<Icon name="book" />}>
                  {t('disclosure.open')}
                </Button>
              </>
            }
          />
          <div className={classes.stack}>
            <Panel title={t('organisation.contacts')}>
              <p>{t('organisation.contactsLead')}</p>
              {administers ? (
                <ContactsForm key={organisation.etag} organisation={organisation} />
              ) : (
                <ContactsList contacts={organisation.emergencyContacts} />
              )}
            </Panel>
            <Panel
              flush
              title={t('organisation.members')}
              aside={
                administers && (
                  <Button size="xs" variant="default" leftSection={<Icon name="add" size={16} />} onClick={() => setInviting(true)}>
                    {t('organisation.invite')}
                  </Button>
                )
              }
            >
              <MembersTable members={organisation.members} editable={administers} />
            </Panel>
            {administers && <WebhooksPanel />}
          </div>
          {inviting && <MemberForm member={null} onClose={() => setInviting(false)} />}
        </>
      )}
    </Queried>
  )
}
