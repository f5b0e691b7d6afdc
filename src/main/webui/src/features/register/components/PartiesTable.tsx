import { useState } from 'react'
import type { Party } from '@/api/types'
import { DataTable } from '@/components/DataTable'
import { Tag } from '@/components/Tag'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { EntryActions } from './EntryActions'
import { PartyForm } from './PartyForm'

export function PartiesTable() {
  const { t } = useTexts()
  const { dossier, partyName } = useDossierScope()
  const [edited, setEdited] = useState<Party | null>(null)
  return (
    <>
      <DataTable
        caption={t('register.parties')}
        head={
          <>
            <th scope="col">{t('register.partyName')}</th>
            <th scope="col">{t('register.function')}</th>
            <th scope="col">{t('register.bound')}</th>
            <th scope="col">{t('register.contactEmail')}</th>
            <th scope="col">{t('common.actions')}</th>
          </>
        }
      >
        {dossier.parties.map((party) => (
          <tr key={party.id}>
            <th scope="row">
              {party.name} {party.id === dossier.myPartyId && <Tag tone="accent">{t('register.us')}</Tag>}{' '}
              {party.left && <Tag>{t('register.hasLeft')}</Tag>}
            </th>
            <td>
              {t(`function.${party.function}`)}
              {party.primePartyId && <div>{t('register.worksFor', { name: partyName(party.primePartyId) })}</div>}
            </td>
            <td>{party.function === 'HOSPITAL' ? '―' : t(`bound.${party.bound}`)}</td>
            <td>{party.contactEmail}</td>
            <td>
              {party.editable.length > 0 && party.function !== 'HOSPITAL' && (
                <EntryActions what={party.name} onEdit={() => setEdited(party)} />
              )}
            </td>
          </tr>
        ))}
      </DataTable>
      {edited && <PartyForm party={edited} onClose={() => setEdited(null)} />}
    </>
  )
}
