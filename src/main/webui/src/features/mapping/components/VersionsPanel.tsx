import { Button } from '@mantine/core'
import { useState } from 'react'
import type { MappingKind } from '@/api/types'
import { DataTable } from '@/components/DataTable'
import { DownloadButton } from '@/components/DownloadButton'
import { Panel } from '@/components/Panel'
import { Queried } from '@/components/Queried'
import { Tag } from '@/components/Tag'
import { useTexts } from '@/i18n/use-texts'
import { moment } from '@/lib/dates'
import { useMappingVersions } from '../api/get-mapping-versions'
import { ImportDialog } from './ImportDialog'
import classes from './Mapping.module.css'
import { RestoreDialog } from './RestoreDialog'
import { VersionDialog } from './VersionDialog'

interface Props { kind: MappingKind; number: number; etag: string; mayEdit: boolean }
type Open = { what: 'import' } | { what: 'restore' | 'see'; number: number } | null

/** Who changed the mapping, when and why; out and in as YAML, and back to an earlier version. */
export function VersionsPanel({ kind, number, etag, mayEdit }: Props) {
  const { t, language } = useTexts()
  const query = useMappingVersions(kind)
  const [open, setOpen] = useState<Open>(null)
  const close = () => setOpen(null)
  return (
    <Panel flush title={t('mapping.versions')}>
      <div className={classes.bar}>
        <DownloadButton path={`/api/mappings/${kind}/file`} fallback="mapping.yaml">
          {t('mapping.export')}
        </DownloadButton>
        {mayEdit && (
          <Button variant="default" onClick={() => setOpen({ what: 'import' })}>
            {t('mapping.import')}
          </Button>
        )}
        {mayEdit && number > 0 && kind === 'DUTIES' && (
          <Button variant="default" onClick={() => setOpen({ what: 'restore', number: 0 })}>
            {t('mapping.toBundled')}
          </Button>
        )}
      </div>
      <Queried query={query}>
        {({ pages }) => {
          const versions = pages.flatMap(({ items }) => items)
          if (versions.length === 0) return <p className={classes.bar}>{t('mapping.noVersions')}</p>
          return (
            <>
              <DataTable
                caption={t('mapping.versions')}
                head={
                  <>
                    <th scope="col">{t('mapping.version')}</th>
                    <th scope="col">{t('mapping.reason')}</th>
                    <th scope="col">{t('mapping.who')}</th>
                    <th scope="col">{t('mapping.actions')}</th>
                  </>
                }
              >
                {versions.map((version) => (
                  <tr key={version.number}>
                    <th scope="row">
                      {t('mapping.number', { n: version.number })} {version.number === number && <Tag tone="good">{t('mapping.current')}</Tag>}
                    </th>
                    <td>
                      {version.reason}
                      <p className={classes.small}>
                        {t(`mapping.how.${version.how}`, { n: version.restoredNumber ?? 0 })} ／ {t('mapping.changed', { n: version.changed })}
                      </p>
                    </td>
                    <td>
                      {version.person}
                      <p className={classes.small}>{moment(version.at, language)}</p>
                    </td>
                    <td>
                      <Button.Group>
                        <Button size="xs" variant="default" aria-label={t('mapping.seeOf', { n: version.number })} onClick={() => setOpen({ what: 'see', number: version.number })}>
                          {t('mapping.see')}
                        </Button>
                        {mayEdit && version.number !== number && (
                          <Button size="xs" variant="default" aria-label={t('mapping.restoreTo', { n: version.number })} onClick={() => setOpen({ what: 'restore', number: version.number })}>
                            {t('mapping.restore')}
                          </Button>
                        )}
                      </Button.Group>
                    </td>
                  </tr>
                ))}
              </DataTable>
              {query.hasNextPage && (
                <div className={classes.more}>
                  <Button variant="default" loading={query.isFetchingNextPage} onClick={() => void query.fetchNextPage()}>
                    {t('mapping.older')}
                  </Button>
                </div>
              )}
            </>
          )
        }}
      </Queried>
      {open?.what === 'import' && <ImportDialog kind={kind} etag={etag} onClose={close} />}
      {open?.what === 'restore' && <RestoreDialog kind={kind} etag={etag} number={open.number} onClose={close} />}
      {open?.what === 'see' && <VersionDialog kind={kind} number={open.number} onClose={close} />}
    </Panel>
  )
}
