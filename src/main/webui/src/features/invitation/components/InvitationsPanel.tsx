import { Button } from '@mantine/core'
import { useState } from 'react'
import { DataTable } from '@/components/DataTable'
import { Icon } from '@/components/Icon'
import { Panel } from '@/components/Panel'
import { ProblemAlert } from '@/components/ProblemAlert'
import { Tag, type Tone } from '@/components/Tag'
import { tell } from '@/components/messages'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useViewer } from '@/features/session/viewer'
import { useTexts } from '@/i18n/use-texts'
import { moment } from '@/lib/dates'
import { useInvitations } from '../api/get-invitations'
import { useRevokeInvitation } from '../api/revoke-invitation'
import type { Invitation } from '../types'
import classes from './Invitation.module.css'
import { InviteForm } from './InviteForm'

const TONE: Record<Invitation['state'], Tone> = { OPEN: 'accent', ACCEPTED: 'good', REVOKED: 'plain', FORWARDED: 'plain', EXPIRED: 'warning' }

/** Whom the hospital has invited, how that stands, and the way to take it back. */
export function InvitationsPanel() {
  const { t, language } = useTexts()
  const { writes } = useViewer()
  const { dossier, partyName } = useDossierScope()
  const query = useInvitations(dossier.id)
  const revoke = useRevokeInvitation(dossier.id)
  const [inviting, setInviting] = useState(false)
  const invitations = query.data?.pages.flatMap((page) => page.items)
  return (
    <div className={classes.list}>
      <Panel
        title={t('invitation.title')}
        aside={
          writes && (
            <Button size="xs" variant="default" leftSection={<Icon name="letter" size={16} />} onClick={() => setInviting(true)}>
              {t('invitation.invite')}
            </Button>
          )
        }
      >
        {invitations?.length === 0 && <p>{t('invitation.none')}</p>}
        {query.isError && <ProblemAlert cause={query.error} retry={() => void query.refetch()} />}
        {revoke.isError && <ProblemAlert cause={revoke.error} />}
        {invitations && invitations.length > 0 && (
          <DataTable
            caption={t('invitation.title')}
            head={
              <>
                <th scope="col">{t('invitation.email')}</th>
                <th scope="col">{t('invitation.asWhom')}</th>
                <th scope="col">{t('invitation.state')}</th>
                <th scope="col">{t('invitation.until')}</th>
                {writes && <th scope="col">{t('common.actions')}</th>}
              </>
            }
          >
            {invitations.map((invitation) => (
              <tr key={invitation.id}>
                <th scope="row">
                  {invitation.email}
                  {invitation.forwardedFromId && <div>{t('invitation.forwardedBy', { name: invitation.invitedBy })}</div>}
                </th>
                <td>
                  {invitation.partyId ? partyName(invitation.partyId) : invitation.vendorName} {t(`function.${invitation.function}`)}
                </td>
                <td>
                  <Tag tone={TONE[invitation.state]}>{t(`invitation.states.${invitation.state}`)}</Tag>{' '}
                  {invitation.state === 'OPEN' && <Tag tone={invitation.mail === 'FAILED' ? 'blocker' : 'plain'}>{t(`invitation.mail.${invitation.mail}`)}</Tag>}
                </td>
                <td>{moment(invitation.endedAt ?? invitation.expiresAt, language)}</td>
                {writes && (
                  <td>
                    {invitation.state === 'OPEN' && (
                      <Button
                        size="compact-sm"
                        variant="default"
                        aria-label={t('invitation.revokeThis', { email: invitation.email })}
                        loading={revoke.isPending && revoke.variables === invitation.id}
                        onClick={() => revoke.mutate(invitation.id, { onSuccess: () => tell(t('invitation.revoked', { email: invitation.email })) })}
                      >
                        {t('invitation.revoke')}
                      </Button>
                    )}
                  </td>
                )}
              </tr>
            ))}
          </DataTable>
        )}
        {query.hasNextPage && (
          <Button mt="sm" size="xs" variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
            {t('common.more')}
          </Button>
        )}
      </Panel>
      {inviting && <InviteForm onClose={() => setInviting(false)} />}
    </div>
  )
}
