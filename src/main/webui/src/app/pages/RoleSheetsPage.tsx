import { useParams } from 'react-router'
import { DownloadButton } from '@/components/DownloadButton'
import { Empty } from '@/components/Empty'
import { PageHead } from '@/components/PageHead'
import { PartyList } from '@/components/PartyList'
import { Queried } from '@/components/Queried'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useRoleSheets } from '@/features/rolesheet/api/get-role-sheets'
import { PartySheet } from '@/features/rolesheet/components/PartySheet'
import { useTexts } from '@/i18n/use-texts'
import classes from './Stack.module.css'

/** The ministries' confirmation sheets of a dossier, by vendor. */
export function RoleSheetsPage() {
  const { t } = useTexts()
  const { dossier, mine, partyName } = useDossierScope()
  const { partyId } = useParams()
  const query = useRoleSheets(dossier.id)
  return (
    <>
      <PageHead
        title={t('section.roleSheets')}
        lead={t(mine?.function === 'HOSPITAL' ? 'rolesheet.lead' : 'rolesheet.leadVendor')}
        actions={
          (query.data?.length ?? 0) > 0 && (
            <DownloadButton path={`/api/dossiers/${dossier.id}/role-sheet-document`} fallback="role-sheet.docx">
              {t('rolesheet.print')}
            </DownloadButton>
          )
        }
      />
      <Queried query={query}>
        {(parties) => {
          const chosen = parties.find((party) => party.partyId === partyId) ?? parties[0]
          if (!chosen) return <Empty icon="book" title={t('rolesheet.none')} />
          return (
            <div className={classes.split}>
              <PartyList
                label={t('rolesheet.parties')}
                chosen={chosen.partyId}
                items={parties.map(({ partyId: id, sheets: [newest] }) => ({
                  id,
                  name: partyName(id),
                  to: `/dossiers/${dossier.id}/role-sheets/${id}`,
                  note: newest?.counts
                    ? t('rolesheet.progress', { done: newest.counts.items - newest.counts.unanswered, of: newest.counts.items, open: newest.counts.open })
                    : t('rolesheet.noSheet'),
                }))}
              />
              <PartySheet key={chosen.partyId} party={chosen} />
            </div>
          )
        }}
      </Queried>
    </>
  )
}
