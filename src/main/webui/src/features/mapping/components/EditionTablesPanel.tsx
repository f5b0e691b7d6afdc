import { DataTable } from '@/components/DataTable'
import { Empty } from '@/components/Empty'
import { Panel } from '@/components/Panel'
import { useTexts } from '@/i18n/use-texts'
import type { EditionMapping } from '@/api/types'

/** Which question of an older edition is which of a newer one. They are brought together where two versions are compared. */
export function EditionTablesPanel({ mapping }: { mapping: EditionMapping }) {
  const { t, say } = useTexts()
  if (mapping.tables.length === 0) {
    return (
      <Empty icon="table" title={t('mapping.noTables')}>
        {t('mapping.noTablesLead')}
      </Empty>
    )
  }
  return mapping.tables.map((table) => {
    const title = `${say(table.formName)} ${table.fromName} → ${table.toName}`
    return (
      <Panel key={title} flush title={title}>
        <DataTable
          caption={title}
          head={
            <>
              <th scope="col">{t('mapping.olderQuestion', { edition: table.fromName })}</th>
              <th scope="col">{t('mapping.newerQuestion', { edition: table.toName })}</th>
            </>
          }
        >
          {table.questions.map((pair) => (
            <tr key={pair.from}>
              <th scope="row">{pair.from}</th>
              <td>{pair.to}</td>
            </tr>
          ))}
        </DataTable>
      </Panel>
    )
  })
}
