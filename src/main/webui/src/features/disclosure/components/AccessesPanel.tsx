import { Button } from '@mantine/core'
import { DataTable } from '@/components/DataTable'
import { Panel } from '@/components/Panel'
import { Queried } from '@/components/Queried'
import { useTexts } from '@/i18n/use-texts'
import { moment } from '@/lib/dates'
import { useDisclosureAccesses } from '../api/get-accesses'
import classes from './Disclosure.module.css'

/** Who of which hospital looked, the newest first. */
export function AccessesPanel() {
  const { t, language } = useTexts()
  const query = useDisclosureAccesses()
  return (
    <Panel flush title={t('disclosure.accesses')}>
      <Queried query={query}>
        {({ pages }) => (
          <>
            <DataTable
              caption={t('disclosure.accesses')}
              head={
                <>
                  <th scope="col">{t('disclosure.at')}</th>
                  <th scope="col">{t('disclosure.hospital')}</th>
                  <th scope="col">{t('disclosure.person')}</th>
                  <th scope="col">{t('disclosure.looked')}</th>
                </>
              }
            >
              {pages.flatMap(({ items }) => items).map((access) => (
                <tr key={access.id}>
                  <th scope="row">{moment(access.at, language)}</th>
                  <td>{access.hospital}</td>
                  <td>{access.person}</td>
                  <td>
                    {t(`disclosure.accessKind.${access.kind}`)}: {access.title}
                  </td>
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
          </>
        )}
      </Queried>
    </Panel>
  )
}
