import { DownloadButton } from '@/components/DownloadButton'
import { Panel } from '@/components/Panel'
import { Queried } from '@/components/Queried'
import { AnnexPreview } from '@/features/annex/components/AnnexPreview'
import { useRevisionPreview } from '@/features/approval/api/get-revision-preview'
import { useTexts } from '@/i18n/use-texts'
import { day, moment } from '@/lib/dates'
import type { SigningRound } from '../api/types'
import classes from './Signing.module.css'

/** The frozen document, read from its own bytes, with the hashes by which it is known. */
export function RevisionDocument({ round }: { round: SigningRound }) {
  const { t, language } = useTexts()
  const { revision } = round
  const query = useRevisionPreview(round.dossierId, revision.id)
  const to = revision.effectiveTo
  return (
    <Panel
      title={t('signing.document')}
      aside={
        <DownloadButton size="sm" path={`/api/dossiers/${round.dossierId}/revisions/${revision.id}/document`} fallback={revision.fileName}>
          {t('signing.download')}
        </DownloadButton>
      }
    >
      <div className={classes.stack}>
        <p className={classes.quiet}>{t('signing.documentLead')}</p>
        <p className={classes.text}>
          {t('signing.with', { hospital: revision.hospital, vendor: revision.vendor })} · {t('signing.frozen', { at: moment(revision.frozenAt, language) })} ·{' '}
          {to
            ? t('signing.effectiveTo', { from: day(revision.effectiveFrom, language), to: day(to, language) })
            : t('signing.effective', { from: day(revision.effectiveFrom, language) })}
        </p>
        <div>
          <h3 className={classes.side}>{t('signing.hashes')}</h3>
          <dl className={classes.hashes}>
            <dt>{t('signing.hashDocument')}</dt>
            <dd>{revision.documentSha256}</dd>
            <dt>{t('signing.hashCanonical')}</dt>
            <dd>{revision.canonicalSha256}</dd>
          </dl>
        </div>
        <Queried query={query}>{(preview) => <AnnexPreview preview={preview} />}</Queried>
      </div>
    </Panel>
  )
}
