import { ActionIcon } from '@mantine/core'
import { useState } from 'react'
import type { Member } from '@/api/types'
import { DataTable } from '@/components/DataTable'
import { Icon } from '@/components/Icon'
import { Tag } from '@/components/Tag'
import { useTexts } from '@/i18n/use-texts'
import { day } from '@/lib/dates'
import { MemberForm } from './MemberForm'

export function MembersTable({ members, editable }: { members: Member[]; editable: boolean }) {
  const { t, language } = useTexts()
  const [edited, setEdited] = useState<Member | null>(null)
  return (
    <>
      <DataTable
        caption={t('organisation.members')}
        head={
          <>
            <th scope="col">{t('organisation.name')}</th>
            <th scope="col">{t('organisation.title')}</th>
            <th scope="col">{t('organisation.email')}</th>
            <th scope="col">{t('organisation.role')}</th>
            {editable && <th scope="col">{t('common.actions')}</th>}
          </>
        }
      >
        {members.map((member) => (
          <tr key={member.memberId}>
            <th scope="row">
              {member.name ?? member.email} {!member.came && <Tag tone="note">{t('organisation.invited')}</Tag>}{' '}
              {member.leftOn && <Tag>{t('organisation.leftOn', { date: day(member.leftOn, language) })}</Tag>}
            </th>
            <td>{member.title}</td>
            <td>{member.email}</td>
            <td>
              {t(`role.${member.role}`)} {member.mayConfirm && <Tag tone="accent">{t('organisation.mayConfirm')}</Tag>}
            </td>
            {editable && (
              <td>
                <ActionIcon variant="subtle" aria-label={t('register.editThis', { what: member.name ?? member.email })} onClick={() => setEdited(member)}>
                  <Icon name="edit" />
                </ActionIcon>
              </td>
            )}
          </tr>
        ))}
      </DataTable>
      {edited && <MemberForm member={edited} onClose={() => setEdited(null)} />}
    </>
  )
}
