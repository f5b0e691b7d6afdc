import { DataTable } from '@/components/DataTable'
import { useTexts } from '@/i18n/use-texts'
import type { Connected } from '../logic/connections'
import { NOBODY } from '../logic/drawing'
import type { Names } from '../logic/use-names'
import { CodeTags } from './CodeTags'
import { FirstOf } from './FirstOf'
import classes from './Picture.module.css'

/** The drawing in words: each device, how it stands, and everybody at the other end of its lines. */
export function ConnectionTable({ connected, names }: { connected: Connected[]; names: Names }) {
  const { t } = useTexts()
  return (
    <FirstOf items={connected} what={t('whole.connections.asTable')}>
      {(shown) => (
        <DataTable
          caption={t('whole.connections.asTable')}
          head={
            <>
              <th scope="col">{t('whole.device')}</th>
              <th scope="col">{t('whole.state')}</th>
              <th scope="col">{t('whole.holders')}</th>
            </>
          }
        >
          {shown.map(({ device, codes, connections }) => (
            <tr key={device.key}>
              <th scope="row">
                {device.label} <span className={classes.small}>{t(`assetKind.${device.kind}`)}</span>
              </th>
              <td>
                <CodeTags codes={codes} />
              </td>
              <td>
                <ul className={classes.list}>
                  {connections.map(({ holder, manner }) => (
                    <li key={holder}>
                      {holder === NOBODY ? t('whole.nobody') : names.organisation(holder)}{' '}
                      <span className={classes.small}>{t(`whole.connections.manner.${manner}`)}</span>
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </DataTable>
      )}
    </FirstOf>
  )
}
