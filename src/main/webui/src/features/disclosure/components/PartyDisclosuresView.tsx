import { Button, Select } from '@mantine/core'
import { useState } from 'react'
import { useSearchParams } from 'react-router'
import type { PartyDisclosures } from '@/api/types'
import { DownloadButton } from '@/components/DownloadButton'
import { Empty } from '@/components/Empty'
import { Panel } from '@/components/Panel'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { moment } from '@/lib/dates'
import classes from './Disclosure.module.css'
import { MeaningView } from './MeaningView'
import { PaperFacts } from './PaperFacts'
import { RequestDialog } from './RequestDialog'

/** What one party discloses to the hospital: a version to read, its papers, and the way to ask for more. */
export function PartyDisclosuresView({ party }: { party: PartyDisclosures }) {
  const { t, say } = useTexts()
  const { dossier, partyName } = useDossierScope()
  const [params, setParams] = useSearchParams()
  const chosen = party.disclosures.find(({ id }) => id === params.get('disclosure')) ?? party.disclosures[0]
  return (
    <div className={classes.stack}>
      <RequestState party={party} />
      {party.disclosures.length > 1 && (
        <Select
          label={t('disclosure.product')}
          data={party.disclosures.map((each) => ({ value: each.id, label: `${each.details.product ?? ''}（${say(each.formName)} ${each.editionName}）` }))}
          value={chosen?.id ?? null}
          onChange={(id) => id && setParams({ disclosure: id })}
          allowDeselect={false}
        />
      )}
      {chosen ? (
        <MeaningView key={chosen.id} disclosureId={chosen.id} />
      ) : (
        <Empty icon="book" title={t('disclosure.nothingShown', { name: partyName(party.partyId) })} />
      )}
      {party.papers.length > 0 && (
        <Panel flush title={t('disclosure.papers')}>
          <ul className={classes.list}>
            {party.papers.map((paper) => (
              <li key={paper.id} className={classes.more}>
                <PaperFacts paper={paper} />
                <DownloadButton size="sm" path={`/api/dossiers/${dossier.id}/disclosed-papers/${paper.id}/file`} fallback={paper.file.fileName}>
                  {t('disclosure.save')}
                </DownloadButton>
              </li>
            ))}
          </ul>
        </Panel>
      )}
    </div>
  )
}

function RequestState({ party }: { party: PartyDisclosures }) {
  const { t, language } = useTexts()
  const { partyName } = useDossierScope()
  const [asking, setAsking] = useState(false)
  const { request } = party
  if (!request && !party.mayRequest) return null
  return (
    <div className={classes.actions}>
      {request && (
        <span role="status">
          {t(`disclosure.requested.${request.state}`, { at: moment(request.answeredAt ?? request.requestedAt, language) })}
          {request.refusedBecause && ` ${t('disclosure.refusedBecause', { reason: request.refusedBecause })}`}
        </span>
      )}
      {party.mayRequest && (
        <Button variant="default" onClick={() => setAsking(true)}>
          {t('disclosure.request')}
        </Button>
      )}
      {asking && <RequestDialog partyId={party.partyId} name={partyName(party.partyId)} onClose={() => setAsking(false)} />}
    </div>
  )
}
