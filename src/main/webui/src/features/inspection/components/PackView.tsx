import type { InspectionPack } from '@/api/types'
import { DownloadButton } from '@/components/DownloadButton'
import { PartyList } from '@/components/PartyList'
import { Queried } from '@/components/Queried'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { useChecklist } from '../api/get-checklist'
import { ChecklistPanel } from './ChecklistPanel'
import classes from './Inspection.module.css'
import layout from './Pack.module.css'

/** A pack: whose checklists there are and how far each is, one of them open, and the whole to take along. */
export function PackView({ pack, partyId }: { pack: InspectionPack; partyId: string | undefined }) {
  const { t, say } = useTexts()
  const { dossier } = useDossierScope()
  const chosen = pack.checklists.find((each) => each.partyId === partyId) ?? pack.checklists[0]
  const base = `/api/dossiers/${dossier.id}/inspection-packs/${pack.id}`
  if (!chosen) return null
  return (
    <div className={pack.checklists.length > 1 ? layout.split : undefined}>
      {pack.checklists.length > 1 && (
        <div className={classes.stack}>
          <PartyList
            label={t('inspection.checklists')}
            chosen={chosen.partyId}
            items={pack.checklists.map(({ partyId: id, partyName, counts }) => ({
              id,
              name: say(partyName),
              to: `/dossiers/${dossier.id}/inspection/${pack.id}/${id}`,
              note: [t('inspection.note', { n: counts.items, done: counts.confirmed }), counts.changed > 0 && t('inspection.noteChanged', { n: counts.changed })]
                .filter(Boolean)
                .join('　'),
            }))}
          />
          {pack.mayFetch && (
            <>
              <DownloadButton path={`${base}/archive`} fallback="inspection.zip">
                {t('inspection.fetch')}
              </DownloadButton>
              <DownloadButton path={`${base}/contact-tree`} fallback="contacts.svg">
                {t('inspection.contactTree')}
              </DownloadButton>
            </>
          )}
        </div>
      )}
      <One key={chosen.partyId} pack={pack} partyId={chosen.partyId} />
    </div>
  )
}

function One({ pack, partyId }: { pack: InspectionPack; partyId: string }) {
  const { dossier } = useDossierScope()
  return <Queried query={useChecklist(dossier.id, pack.id, partyId)}>{(view) => <ChecklistPanel pack={pack} view={view} />}</Queried>
}
