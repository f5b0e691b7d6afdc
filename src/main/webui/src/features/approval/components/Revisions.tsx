import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Revision } from '@/api/types'
import { DownloadButton } from '@/components/DownloadButton'
import { Panel } from '@/components/Panel'
import { Queried } from '@/components/Queried'
import { Tag, type Tone } from '@/components/Tag'
import { AnnexPreview } from '@/features/annex/components/AnnexPreview'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { day, dayInBoth, moment } from '@/lib/dates'
import { useRevisionPreview } from '../api/get-revision-preview'
import { useRevisions } from '../api/get-revisions'
import { EndDialog } from './EndDialog'
import classes from './Approval.module.css'

const TONES: Record<Revision['state'], Tone> = { UNSIGNED: 'accent', AGREED: 'note', IN_FORCE: 'good', SUPERSEDED: 'plain', ENDED: 'plain' }

/** The revisions of one pair that were frozen, the newest first; each as it was frozen, to look at and to take along. */
export function Revisions({ partyId }: { partyId: string }) {
  const { t } = useTexts()
  const { dossier } = useDossierScope()
  const query = useRevisions(dossier.id)
  return (
    <Queried query={query}>
      {(all) => {
        const revisions = all.filter((revision) => revision.partyId === partyId)
        return (
          <Panel title={t('approval.revisions')}>
            <p className={classes.lead}>{t(revisions.length > 0 ? 'approval.revisionsLead' : 'approval.noRevisions')}</p>
            <ul className={classes.plain}>
              {revisions.map((revision, at) => (
                <RevisionItem key={revision.id} revision={revision} before={revisions[at + 1] ?? null} />
              ))}
            </ul>
          </Panel>
        )
      }}
    </Queried>
  )
}

function RevisionItem({ revision, before }: { revision: Revision; before: Revision | null }) {
  const { t, language } = useTexts()
  const { dossier } = useDossierScope()
  const [shown, setShown] = useState(false)
  const [ending, setEnding] = useState(false)
  const path = `/api/dossiers/${dossier.id}/revisions/${revision.id}`
  return (
    <li className={classes.row}>
      <span className={classes.name}>
        <strong>{t('approval.edition', { n: revision.number })}</strong>{' '}
        <Tag tone={TONES[revision.state]}>{t(`approval.lifeState.${revision.state}`)}</Tag>
        <br />
        <span className={classes.dim}>
          {t('approval.effective', { day: dayInBoth(revision.effectiveFrom, language) })}
          {revision.effectiveTo && ` · ${t('approval.until', { day: dayInBoth(revision.effectiveTo, language) })}`}
          {' · '}
          {t('approval.frozen', { at: moment(revision.frozenAt, language), person: revision.person })}
          {revision.signedAt && ` · ${t('approval.signedAt', { at: moment(revision.signedAt, language) })}`}
          {revision.lastDay && ` · ${t('approval.endedOn', { day: day(revision.lastDay, language), reason: revision.endReason ?? '' })}`}
        </span>
        <br />
        <span className={classes.dim}>
          {t('approval.hash')} <span className={classes.hash}>{revision.documentSha256}</span>
        </span>
      </span>
      <Button size="xs" variant="default" aria-expanded={shown} onClick={() => setShown(!shown)}>
        {t(shown ? 'approval.hide' : 'approval.look')}
      </Button>
      <DownloadButton size="xs" path={`${path}/document`} fallback="annex.docx">
        {t('approval.document')}
      </DownloadButton>
      <DownloadButton size="xs" path={`${path}/canonical`} fallback="annex.json">
        {t('approval.canonical')}
      </DownloadButton>
      <DownloadButton size="xs" path={`${path}/redline?against=draft`} fallback="redline.docx">
        {t('reimport.redlineNow')}
      </DownloadButton>
      {before && (
        <DownloadButton size="xs" path={`${path}/redline?against=${before.id}`} fallback="redline.docx">
          {t('reimport.redlineBefore', { n: before.number })}
        </DownloadButton>
      )}
      {revision.mayEnd && (
        <Button size="xs" variant="default" onClick={() => setEnding(true)} aria-label={t('approval.endOf', { n: revision.number })}>
          {t('approval.end')}
        </Button>
      )}
      {ending && <EndDialog revision={revision} onClose={() => setEnding(false)} />}
      {shown && (
        <div className={classes.wide}>
          <Frozen revisionId={revision.id} />
        </div>
      )}
    </li>
  )
}

function Frozen({ revisionId }: { revisionId: string }) {
  const { dossier } = useDossierScope()
  const query = useRevisionPreview(dossier.id, revisionId)
  return <Queried query={query}>{(preview) => <AnnexPreview preview={preview} />}</Queried>
}
