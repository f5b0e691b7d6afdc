import { useState } from 'react'
import type { System } from '@/api/types'
import { DataTable } from '@/components/DataTable'
import { Tag } from '@/components/Tag'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { useRetireSystem } from '../api/retire-system'
import { EntryActions } from './EntryActions'
import { SystemForm } from './SystemForm'

export function SystemsTable() {
  const { t } = useTexts()
  const { dossier, partyName } = useDossierScope()
  const [edited, setEdited] = useState<System | null>(null)
  const retire = useRetireSystem(dossier.id)
  return (
    <>
      <DataTable
        caption={t('register.systems')}
        head={
          <>
            <th scope="col">{t('register.systemName')}</th>
            <th scope="col">{t('register.kind')}</th>
            <th scope="col">{t('register.vendor')}</th>
            <th scope="col">{t('register.performer')}</th>
            <th scope="col">{t('common.actions')}</th>
          </>
        }
      >
        {dossier.systems.map((system) => (
          <tr key={system.id}>
            <th scope="row">{system.name}</th>
            <td>{t(`systemKind.${system.kind}`)}</td>
            <td>{partyName(system.vendorId) || <Tag tone="blocker">{t('register.undecided')}</Tag>}</td>
            <td>{partyName(system.performerId ?? system.vendorId)}</td>
            <td>
              {system.editable && (
                <EntryActions
                  what={system.name}
                  onEdit={() => setEdited(system)}
                  retire={{ ...retire, mutate: (options) => retire.mutate(system, options) }}
                />
              )}
            </td>
          </tr>
        ))}
      </DataTable>
      {edited && <SystemForm system={edited} onClose={() => setEdited(null)} />}
    </>
  )
}
