import type { ReactNode } from 'react'
import type { AnnexSummary } from '@/api/types'
import { DownloadButton } from '@/components/DownloadButton'
import { FindingItem } from '@/components/FindingItem'
import { Queried } from '@/components/Queried'
import { MendLink } from '@/features/dossier/components/MendLink'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { useAnnex } from '../api/get-annex'
import { AnnexPreview } from './AnnexPreview'
import { Cards } from './Cards'
import { Settings } from './Settings'
import { PartsPanel } from './PartsPanel'
import classes from './AnnexPreview.module.css'

/** One hospital–vendor pair: what still blocks, what is set for it, what goes before signing (the children), and the document as it would be signed today. */
export function AnnexView({ annex, children }: { annex: AnnexSummary; children?: ReactNode }) {
  const { t } = useTexts()
  const { dossier } = useDossierScope()
  const query = useAnnex(dossier.id, annex.partyId)
  return (
    <>
      {annex.blockers > 0 ? (
        <details className={classes.blockers}>
          <summary>{t('annex.blocked', { n: annex.blockers })}</summary>
          {/* The list scrolls, so it must take the focus. */}
          {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <ul className={classes.list} tabIndex={0}>
            {annex.blocking.map((finding, at) => (
              <FindingItem key={at} finding={finding} action={<MendLink finding={finding} />} />
            ))}
          </ul>
        </details>
      ) : (
        <p className={`${classes.blockers} ${classes.ready}`}>{t('annex.ready')}</p>
      )}
      <Settings partyId={annex.partyId} />
      {children}
      <div className={classes.tools}>
        <DownloadButton
          variant="filled"
          path={`/api/dossiers/${dossier.id}/annexes/${annex.partyId}/document`}
          fallback="annex.docx"
        >
          {t('annex.download')}
        </DownloadButton>
        <span>{t('annex.rows', { n: annex.rows })}</span>
      </div>
      <PartsPanel partyId={annex.partyId} />
      <Cards partyId={annex.partyId} name={annex.name} />
      <Queried query={query}>{(preview) => <AnnexPreview preview={preview} />}</Queried>
    </>
  )
}
