import type { components } from '@/api/schema'
import { DataTable } from '@/components/DataTable'
import { Panel } from '@/components/Panel'
import { useTexts } from '@/i18n/use-texts'
import classes from './Exchange.module.css'

/** What could not be read of a workbook, by sheet and cell, and why. Nothing of it is guessed. */
export function UnreadCells({ unread }: { unread: components['schemas']['UnreadCell'][] }) {
  const { t, say } = useTexts()
  return (
    <Panel title={t('exchange.unread', { n: unread.length })}>
      <p className={classes.lead}>{t('exchange.unreadLead')}</p>
      <DataTable
        caption={t('exchange.unreadCells')}
        head={
          <>
            <th scope="col">{t('exchange.where')}</th>
            <th scope="col">{t('exchange.why')}</th>
          </>
        }
      >
        {unread.map((cell, at) => (
          <tr key={at}>
            <th scope="row">
              {cell.sheet === '_bunkai' ? t('exchange.wholeFile') : cell.sheet} {cell.cell}
            </th>
            <td>{say(cell.why)}</td>
          </tr>
        ))}
      </DataTable>
    </Panel>
  )
}
