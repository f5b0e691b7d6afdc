import { useState } from 'react'
import type { Contract } from '@/api/types'
import { DataTable } from '@/components/DataTable'
import { Empty } from '@/components/Empty'
import { Tag } from '@/components/Tag'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { day, today } from '@/lib/dates'
import { useRetireContract } from '../api/retire-contract'
import { ContractForm } from './ContractForm'
import { EntryActions } from './EntryActions'

export function ContractsTable() {
  const { t, language } = useTexts()
  const { dossier, partyName } = useDossierScope()
  const [edited, setEdited] = useState<Contract | null>(null)
  const retire = useRetireContract(dossier.id)
  if (dossier.contracts.length === 0) {
    return (
      <Empty icon="contract" title={t('register.noContracts')}>
        <p>{t('register.noContractsMeans')}</p>
      </Empty>
    )
  }
  return (
    <>
      <DataTable
        caption={t('register.contracts')}
        head={
          <>
            <th scope="col">{t('register.contractName')}</th>
            <th scope="col">{t('register.kind')}</th>
            <th scope="col">{t('register.term')}</th>
            <th scope="col">{t('register.contracting')}</th>
            <th scope="col">{t('register.performing')}</th>
            <th scope="col">{t('register.covers')}</th>
            <th scope="col">{t('common.actions')}</th>
          </>
        }
      >
        {dossier.contracts.map((contract) => (
          <tr key={contract.id}>
            <th scope="row">
              {contract.name}
              {contract.number && <div>{contract.number}</div>}
            </th>
            <td>{t(`contractKind.${contract.kind}`)}</td>
            <td>
              {[contract.from, contract.to].map((date) => (date ? day(date, language) : '')).join(' – ')}{' '}
              {contract.to && contract.to < today() && contract.renewal !== 'AUTOMATIC' && (
                <Tag tone="blocker">{t('register.contractOver')}</Tag>
              )}
              <div>{t(`renewal.${contract.renewal}`)}</div>
            </td>
            <td>{partyName(contract.contractingPartyId)}</td>
            <td>{partyName(contract.performingPartyId ?? contract.contractingPartyId)}</td>
            <td>{contract.systemIds.map((id) => dossier.systems.find((system) => system.id === id)?.name).filter(Boolean).join('、')}</td>
            <td>
              {contract.editable && (
                <EntryActions
                  what={contract.name}
                  onEdit={() => setEdited(contract)}
                  retire={{ ...retire, mutate: (options) => retire.mutate(contract, options) }}
                />
              )}
            </td>
          </tr>
        ))}
      </DataTable>
      {edited && <ContractForm contract={edited} onClose={() => setEdited(null)} />}
    </>
  )
}
