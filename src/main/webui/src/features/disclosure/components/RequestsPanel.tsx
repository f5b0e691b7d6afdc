import { Button } from '@mantine/core'
import { useState } from 'react'
import type { DisclosureRequest } from '@/api/types'
import { Panel } from '@/components/Panel'
import { Queried } from '@/components/Queried'
import { Tag, type Tone } from '@/components/Tag'
import { useTexts } from '@/i18n/use-texts'
import { moment } from '@/lib/dates'
import { useDisclosureRequests } from '../api/get-requests'
import { useRefuseRequest } from '../api/refuse-request'
import classes from './Disclosure.module.css'
import { GrantDialog } from './GrantDialog'
import { ReasonDialog } from './ReasonDialog'

const TONE: Record<DisclosureRequest['state'], Tone> = { WAITING: 'warning', GRANTED: 'good', REFUSED: 'plain' }

/** Which hospitals asked; what waits is granted or refused with a reason. */
export function RequestsPanel({ writes }: { writes: boolean }) {
  const { t } = useTexts()
  const query = useDisclosureRequests()
  return (
    <Panel flush title={t('disclosure.requests')}>
      <Queried query={query}>
        {({ pages }) => {
          const requests = pages.flatMap(({ items }) => items)
          return (
            <ul className={classes.list}>
              {requests.map((request) => (
                <RequestItem key={request.id} request={request} writes={writes} />
              ))}
              {requests.length === 0 && <li className={classes.more}>{t('disclosure.noRequests')}</li>}
            </ul>
          )
        }}
      </Queried>
    </Panel>
  )
}

function RequestItem({ request, writes }: { request: DisclosureRequest; writes: boolean }) {
  const { t, say, language } = useTexts()
  const refuse = useRefuseRequest(request.id)
  const [open, setOpen] = useState<'grant' | 'refuse' | null>(null)
  const name = say({ ja: request.hospital.name, en: request.hospital.nameEn })
  return (
    <li className={classes.more}>
      <div className={classes.tags}>
        <strong>{name}</strong>
        <Tag tone={TONE[request.state]}>{t(`disclosure.requestState.${request.state}`)}</Tag>
      </div>
      {request.text && <p className={classes.words}>{request.text}</p>}
      <p className={classes.small}>{t('disclosure.requestedBy', { who: request.requestedBy, at: moment(request.requestedAt, language) })}</p>
      {request.refusedBecause && <p className={classes.small}>{t('disclosure.refusedBecause', { reason: request.refusedBecause })}</p>}
      {writes && request.state === 'WAITING' && (
        <div className={classes.actions}>
          <Button size="sm" onClick={() => setOpen('grant')} aria-label={t('disclosure.grantTo', { name })}>
            {t('disclosure.grant')}
          </Button>
          <Button size="sm" variant="default" onClick={() => setOpen('refuse')} aria-label={t('disclosure.refuseOf', { name })}>
            {t('disclosure.refuse')}
          </Button>
        </div>
      )}
      {open === 'grant' && <GrantDialog hospitalId={request.hospital.id} onClose={() => setOpen(null)} />}
      {open === 'refuse' && (
        <ReasonDialog title={t('disclosure.refuse')} lead={t('disclosure.refuseLead', { name })} act={refuse} onClose={() => setOpen(null)} />
      )}
    </li>
  )
}
