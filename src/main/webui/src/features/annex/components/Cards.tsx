import { DownloadButton } from '@/components/DownloadButton'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import classes from './AnnexPreview.module.css'

/** Cards for the worst day: to be printed and put up before it comes. */
export function Cards({ partyId, name }: { partyId: string; name: string }) {
  const { t } = useTexts()
  const { dossier, mine } = useDossierScope()
  return (
    <section className={classes.cards} aria-labelledby="cards">
      <div>
        <h2 id="cards" className={classes.cardsTitle}>
          {t('card.title')}
        </h2>
        <p className={classes.cardsLead}>{t('card.lead', { name })}</p>
      </div>
      <div className={classes.tools}>
        <DownloadButton path={`/api/dossiers/${dossier.id}/vendor-cards/${partyId}/document`} fallback="vendor-card.docx">
          {t('card.vendor')}
        </DownloadButton>
        {mine?.function === 'HOSPITAL' && (
          <DownloadButton path={`/api/dossiers/${dossier.id}/action-card/document`} fallback="action-card.docx">
            {t('card.action')}
          </DownloadButton>
        )}
      </div>
    </section>
  )
}
