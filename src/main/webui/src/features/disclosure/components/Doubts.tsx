import type { DisclosureDoubt } from '@/api/types'
import { DataTable } from '@/components/DataTable'
import { Panel } from '@/components/Panel'
import { Tag } from '@/components/Tag'
import { useTexts } from '@/i18n/use-texts'
import classes from './Disclosure.module.css'

/** What could not be read, or should be looked at, by sheet and cell. Nothing of it is guessed. */
export function Doubts({ doubts }: { doubts: DisclosureDoubt[] }) {
  const { t, say } = useTexts()
  if (doubts.length === 0) return null
  return (
    <Panel title={t('disclosure.doubts', { n: doubts.length })}>
      <p className={classes.lead}>{t('disclosure.doubtsLead')}</p>
      <DataTable
        caption={t('disclosure.doubts', { n: doubts.length })}
        head={
          <>
            <th scope="col">{t('disclosure.where')}</th>
            <th scope="col">{t('disclosure.question')}</th>
            <th scope="col">{t('disclosure.why')}</th>
          </>
        }
      >
        {doubts.map((doubt, at) => (
          <tr key={at}>
            <th scope="row">
              {doubt.sheet} {doubt.cell}
            </th>
            <td>{doubt.question}</td>
            <td>
              <Tag tone={doubt.unread ? 'warning' : 'note'}>{t(doubt.unread ? 'disclosure.unread' : 'disclosure.doubtful')}</Tag> {say(doubt.why)}
            </td>
          </tr>
        ))}
      </DataTable>
    </Panel>
  )
}
