import { Button } from '@mantine/core'
import { Link } from 'react-router'
import { DataTable } from '@/components/DataTable'
import { Empty } from '@/components/Empty'
import { Panel } from '@/components/Panel'
import { Queried } from '@/components/Queried'
import { useTexts } from '@/i18n/use-texts'
import { moment } from '@/lib/dates'
import { useDisclosures } from '../api/get-disclosures'
import { pathOf } from '../logic/paths'
import classes from './Disclosure.module.css'
import { StateTag } from './StateTag'

/** All versions of one's own, the newest first: what waits for a look, what counts, what was before. */
export function VersionsTable() {
  const { t, say, language } = useTexts()
  const query = useDisclosures()
  return (
    <Queried query={query}>
      {({ pages }) => {
        const versions = pages.flatMap(({ items }) => items)
        if (versions.length === 0) return <Empty icon="book" title={t('disclosure.noneYet')} />
        return (
          <Panel flush title={t('disclosure.versions')}>
            <DataTable
              caption={t('disclosure.versions')}
              head={
                <>
                  <th scope="col">{t('disclosure.product')}</th>
                  <th scope="col">{t('disclosure.form')}</th>
                  <th scope="col">{t('disclosure.version')}</th>
                  <th scope="col">{t('disclosure.stateHead')}</th>
                  <th scope="col">{t('disclosure.answers')}</th>
                  <th scope="col">{t('disclosure.uploaded')}</th>
                </>
              }
            >
              {versions.map((version) => (
                <tr key={version.id}>
                  <th scope="row">
                    <Link to={pathOf(version.id)}>{version.details.product ?? t('disclosure.unnamed')}</Link>
                  </th>
                  <td>
                    {say(version.formName)} {version.editionName}
                  </td>
                  <td>{version.number !== null && t('disclosure.number', { n: version.number })}</td>
                  <td>
                    <StateTag version={version} />
                  </td>
                  <td>
                    {t('disclosure.countNo', { n: version.counts.no, of: version.counts.questions })}
                    {version.state === 'DRAFT' && version.counts.unread > 0 && ` ／ ${t('disclosure.countUnread', { n: version.counts.unread })}`}
                  </td>
                  <td>{moment(version.file.uploadedAt, language)}</td>
                </tr>
              ))}
            </DataTable>
            {query.hasNextPage && (
              <div className={classes.more}>
                <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                  {t('disclosure.more')}
                </Button>
              </div>
            )}
          </Panel>
        )
      }}
    </Queried>
  )
}
