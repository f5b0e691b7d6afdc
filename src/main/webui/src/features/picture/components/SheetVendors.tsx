import type { Picture } from '@/api/types'
import { useTexts } from '@/i18n/use-texts'
import type { Names } from '../logic/use-names'
import classes from './PictureSheet.module.css'

const COLUMNS = ['dossiers', 'accountable', 'responsible', 'devices', 'maintains', 'contracts'] as const

/** Each vendor over all dossiers, on paper. */
export function SheetVendors({ picture, names }: { picture: Picture; names: Names }) {
  const { t } = useTexts()
  if (picture.vendors.length === 0) return null
  return (
    <section>
      <h3 className={classes.title}>{t('whole.section.vendorsShort')}</h3>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('whole.vendors.vendor')}</th>
            {COLUMNS.map((column) => (
              <th key={column} scope="col">
                {t(`whole.vendors.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {picture.vendors.map((vendor) => (
            <tr key={vendor.organisationId}>
              <th scope="row">{names.organisation(vendor.organisationId)}</th>
              <td>{vendor.dossierIds.length}</td>
              <td>{vendor.accountable}</td>
              <td>{vendor.responsible}</td>
              <td>{vendor.devices}</td>
              <td>{vendor.maintains}</td>
              <td>
                {vendor.contractsInForce} / {vendor.contracts}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
