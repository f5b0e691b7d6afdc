import { Button } from '@mantine/core'
import { useSearchParams } from 'react-router'
import type { Picture } from '@/api/types'
import { DataTable } from '@/components/DataTable'
import { Panel } from '@/components/Panel'
import { Queried } from '@/components/Queried'
import { useTexts } from '@/i18n/use-texts'
import { useWithout } from '../api/get-without'
import type { Names } from '../logic/use-names'
import shared from './Picture.module.css'
import { WithoutResult } from './WithoutResult'

/** Each vendor over all dossiers, and the question what would change without it. */
export function VendorsPanel({ picture, names }: { picture: Picture; names: Names }) {
  const { t } = useTexts()
  const [search, setSearch] = useSearchParams()
  const asked = search.get('without')
  const ask = (organisationId: string) =>
    setSearch(organisationId === asked ? {} : { without: organisationId }, { replace: true, preventScrollReset: true })
  return (
    <Panel title={t('whole.section.vendors')}>
      <p className={shared.lead}>{t('whole.vendors.lead')}</p>
      <DataTable
        caption={t('whole.section.vendors')}
        head={
          <>
            <th scope="col">{t('whole.vendors.vendor')}</th>
            <th scope="col">{t('common.actions')}</th>
            {(['dossiers', 'accountable', 'responsible', 'devices', 'maintains', 'contracts'] as const).map((column) => (
              <th key={column} scope="col" data-number>
                {t(`whole.vendors.${column}`)}
              </th>
            ))}
          </>
        }
      >
        {picture.vendors.map((vendor) => (
          <tr key={vendor.organisationId}>
            <th scope="row">{names.organisation(vendor.organisationId)}</th>
            <td>
              <Button
                size="xs"
                variant={asked === vendor.organisationId ? 'filled' : 'default'}
                aria-pressed={asked === vendor.organisationId}
                aria-label={t('whole.without.askThis', { name: names.organisation(vendor.organisationId) })}
                onClick={() => ask(vendor.organisationId)}
              >
                {t('whole.without.ask')}
              </Button>
            </td>
            <td data-number>{vendor.dossierIds.length}</td>
            <td data-number>{vendor.accountable}</td>
            <td data-number>{vendor.responsible}</td>
            <td data-number>{vendor.devices}</td>
            <td data-number>{vendor.maintains}</td>
            <td data-number>
              {vendor.contractsInForce} / {vendor.contracts}
            </td>
          </tr>
        ))}
      </DataTable>
      {asked && <Without key={asked} organisationId={asked} names={names} />}
    </Panel>
  )
}

function Without({ organisationId, names }: { organisationId: string; names: Names }) {
  const query = useWithout(organisationId)
  return <Queried query={query}>{(without) => <WithoutResult without={without} names={names} />}</Queried>
}
