import { useState } from 'react'
import type { Asset } from '@/api/types'
import { DataTable } from '@/components/DataTable'
import { Tag } from '@/components/Tag'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { dayInBoth } from '@/lib/dates'
import { useRetireAsset } from '../api/retire-asset'
import { supportState } from '../logic/end-of-support'
import { AssetForm } from './AssetForm'
import { EntryActions } from './EntryActions'

export function AssetsTable() {
  const { t, language } = useTexts()
  const { dossier, partyName } = useDossierScope()
  const [edited, setEdited] = useState<Asset | null>(null)
  const retire = useRetireAsset(dossier.id)
  return (
    <>
      <DataTable
        caption={t('register.assets')}
        head={
          <>
            <th scope="col">{t('register.assetLabel')}</th>
            <th scope="col">{t('register.kind')}</th>
            <th scope="col" data-number>
              {t('register.count')}
            </th>
            <th scope="col">{t('register.maintainedBy')}</th>
            <th scope="col">{t('register.makerVersion')}</th>
            <th scope="col">{t('register.endOfSupport')}</th>
            <th scope="col">{t('register.place')}</th>
            <th scope="col">{t('common.actions')}</th>
          </>
        }
      >
        {dossier.assets.map((asset) => {
          const support = supportState(asset.endOfSupport)
          return (
            <tr key={asset.id}>
              <th scope="row">
                {asset.label} {asset.actsAsServer && <Tag>{t('register.serverShort')}</Tag>}
              </th>
              <td>{t(`assetKind.${asset.kind}`)}</td>
              <td data-number>{asset.count}</td>
              <td>
                {asset.detailsHidden ? (
                  t('matrix.hidden')
                ) : asset.maintainedById ? (
                  partyName(asset.maintainedById)
                ) : (
                  <Tag tone="blocker">{t('register.undecided')}</Tag>
                )}
              </td>
              <td>{[asset.maker, asset.version].filter(Boolean).join(' ')}</td>
              <td>
                {asset.endOfSupport && dayInBoth(asset.endOfSupport, language)}{' '}
                {support === 'over' && <Tag tone="blocker">{t('register.supportOver')}</Tag>}
                {support === 'near' && <Tag tone="warning">{t('register.supportNear')}</Tag>}
              </td>
              <td>{asset.place}</td>
              <td>
                {asset.editable.length > 0 && (
                  <EntryActions
                    what={asset.label}
                    onEdit={() => setEdited(asset)}
                    retire={{ ...retire, mutate: (options) => retire.mutate(asset, options) }}
                  />
                )}
              </td>
            </tr>
          )
        })}
      </DataTable>
      {edited && <AssetForm asset={edited} onClose={() => setEdited(null)} />}
    </>
  )
}
