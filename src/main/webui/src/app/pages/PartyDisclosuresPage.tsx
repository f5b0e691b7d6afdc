import { useParams } from 'react-router'
import { PageHead } from '@/components/PageHead'
import { PartyList } from '@/components/PartyList'
import { Queried } from '@/components/Queried'
import { usePartyDisclosures } from '@/features/disclosure/api/get-party-disclosures'
import { PartyDisclosuresView } from '@/features/disclosure/components/PartyDisclosuresView'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import classes from './Stack.module.css'

/** What the parties of a dossier disclose to its hospital. */
export function PartyDisclosuresPage() {
  const { t } = useTexts()
  const { dossier, mine, partyName } = useDossierScope()
  const { partyId } = useParams()
  const query = usePartyDisclosures(dossier.id)
  const hospital = mine?.function === 'HOSPITAL'
  return (
    <>
      <PageHead title={t('section.disclosures')} lead={hospital ? t('disclosure.partyLead') : t('disclosure.partyLeadVendor')} />
      <Queried query={query}>
        {(parties) => {
          // Vendors first: their disclosures are what the hospital comes for.
          const ordered = [...parties].sort((a, b) => Number(a.partyId === mine?.id) - Number(b.partyId === mine?.id))
          const chosen = ordered.find((party) => party.partyId === partyId) ?? ordered[0]
          if (!chosen) return null
          return (
            <div className={classes.split}>
              <PartyList
                label={t('disclosure.parties')}
                chosen={chosen.partyId}
                items={ordered.map((party) => ({
                  id: party.partyId,
                  name: partyName(party.partyId),
                  to: `/dossiers/${dossier.id}/disclosures/${party.partyId}`,
                  note: t('disclosure.shownCount', { n: party.disclosures.length }),
                }))}
              />
              <PartyDisclosuresView key={chosen.partyId} party={chosen} />
            </div>
          )
        }}
      </Queried>
    </>
  )
}
