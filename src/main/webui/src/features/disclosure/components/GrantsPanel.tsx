import { Button } from '@mantine/core'
import { useState } from 'react'
import type { DisclosureGrant } from '@/api/types'
import { DataTable } from '@/components/DataTable'
import { Icon } from '@/components/Icon'
import { Panel } from '@/components/Panel'
import { Queried } from '@/components/Queried'
import { useTexts } from '@/i18n/use-texts'
import { moment } from '@/lib/dates'
import { useDisclosureGrants } from '../api/get-grants'
import { useRevokeGrant } from '../api/revoke-grant'
import classes from './Disclosure.module.css'
import { GrantDialog } from './GrantDialog'
import { ReasonDialog } from './ReasonDialog'

/** Who may see what, and could until it was revoked. */
export function GrantsPanel({ writes }: { writes: boolean }) {
  const { t } = useTexts()
  const query = useDisclosureGrants()
  const [granting, setGranting] = useState(false)
  return (
    <Panel
      flush
      title={t('disclosure.grants')}
      aside={
        writes && (
          <Button size="xs" variant="default" leftSection={<Icon name="add" size={16} />} onClick={() => setGranting(true)}>
            {t('disclosure.grantNew')}
          </Button>
        )
      }
    >
      <Queried query={query}>
        {({ pages }) => (
          <>
            <DataTable
              caption={t('disclosure.grants')}
              head={
                <>
                  <th scope="col">{t('disclosure.hospital')}</th>
                  <th scope="col">{t('disclosure.product')}</th>
                  <th scope="col">{t('disclosure.since')}</th>
                  <th scope="col">{t('disclosure.stateHead')}</th>
                </>
              }
            >
              {pages.flatMap(({ items }) => items).map((grant) => (
                <GrantRow key={grant.id} grant={grant} writes={writes} />
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
      {granting && <GrantDialog hospitalId={null} onClose={() => setGranting(false)} />}
    </Panel>
  )
}

function GrantRow({ grant, writes }: { grant: DisclosureGrant; writes: boolean }) {
  const { t, say, language } = useTexts()
  const revoke = useRevokeGrant(grant.id)
  const [revoking, setRevoking] = useState(false)
  const name = say({ ja: grant.hospital.name, en: grant.hospital.nameEn })
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        {grant.product}（{say(grant.formName)}）
      </td>
      <td>{moment(grant.grantedAt, language)}</td>
      <td>
        {grant.revokedAt ? (
          t('disclosure.revokedAt', { at: moment(grant.revokedAt, language), reason: grant.revokedBecause ?? '' })
        ) : writes ? (
          <Button size="compact-sm" variant="default" onClick={() => setRevoking(true)} aria-label={t('disclosure.revokeOf', { name, product: grant.product })}>
            {t('disclosure.revoke')}
          </Button>
        ) : (
          t('disclosure.standing')
        )}
        {revoking && (
          <ReasonDialog title={t('disclosure.revoke')} lead={t('disclosure.revokeLead', { name, product: grant.product })} act={revoke} onClose={() => setRevoking(false)} />
        )}
      </td>
    </tr>
  )
}
