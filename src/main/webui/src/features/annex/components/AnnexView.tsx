import { Link } from 'react-router'
import type { AnnexSummary } from '@/api/types'
import { DownloadButton } from '@/components/DownloadButton'
import { Queried } from '@/components/Queried'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { useAnnex } from '../api/get-annex'
import { AnnexPreview } from './AnnexPreview'
import classes from './AnnexPreview.module.css'

/** One hospital–vendor pair: what still blocks, the document, its preview. */
export function AnnexView({ annex }: { annex: AnnexSummary }) {
  const { t } = useTexts()
  const { dossier } = useDossierScope()
  const query = useAnnex(dossier.id, annex.partyId)
  return (
    <>
      {annex.blockers > 0 ? (
        <p className={classes.blockers}>
          {t('annex.blocked', { n: annex.blockers })}
          <Link to={`/dossiers/${dossier.id}/matrix?show=all&severity=BLOCKER&party=${annex.partyId}`}>{t('annex.toBlockers')}</Link>
        </p>
      ) : (
        <p className={`${classes.blockers} ${classes.ready}`}>{t('annex.ready')}</p>
      )}
      <div className={classes.tools}>
        <DownloadButton variant="filled" path={`/api/dossiers/${dossier.id}/annexes/${annex.partyId}/document`} fallback="annex.docx">
          {t('annex.download')}
        </DownloadButton>
        <span>{t('annex.rows', { n: annex.rows })}</span>
      </div>
      <Queried query={query}>{(preview) => <AnnexPreview preview={preview} />}</Queried>
    </>
  )
}
