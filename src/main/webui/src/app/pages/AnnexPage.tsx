import { useParams } from 'react-router'
import { Empty } from '@/components/Empty'
import { PageHead } from '@/components/PageHead'
import { PartyList } from '@/components/PartyList'
import { Queried } from '@/components/Queried'
import { useAnnexes } from '@/features/annex/api/get-annexes'
import { AnnexView } from '@/features/annex/components/AnnexView'
import { CostSheet } from '@/features/annex/components/CostSheet'
import { ApprovalPanel } from '@/features/approval/components/ApprovalPanel'
import { Obligations } from '@/features/approval/components/Obligations'
import { Readiness } from '@/features/approval/components/Readiness'
import { Revisions } from '@/features/approval/components/Revisions'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { ReimportPanel } from '@/features/reimport/components/ReimportPanel'
import { TemplatePanel } from '@/features/template/components/TemplatePanel'
import { useTexts } from '@/i18n/use-texts'
import classes from './Stack.module.css'

export function AnnexPage() {
  const { t } = useTexts()
  const { dossier, mine } = useDossierScope()
  const { partyId } = useParams()
  const query = useAnnexes(dossier.id)
  return (
    <>
      <PageHead title={t('section.annex')} lead={t('annex.lead')} actions={<CostSheet />} />
      <Queried query={query}>
        {(annexes) => {
          const chosen = annexes.find((annex) => annex.partyId === partyId) ?? annexes[0]
          if (!chosen) return <Empty icon="annex" title={t('annex.none')} />
          return (
            <div className={classes.split}>
              <PartyList
                label={t('inquiry.vendors')}
                chosen={chosen.partyId}
                items={annexes.map((annex) => ({
                  id: annex.partyId,
                  name: annex.name,
                  to: `/dossiers/${dossier.id}/annex/${annex.partyId}`,
                  note: t('annex.note', { rows: annex.rows, blockers: annex.blockers }),
                }))}
              />
              <div className={classes.stack}>
                <AnnexView key={chosen.partyId} annex={chosen}>
                  <Readiness partyId={chosen.partyId} />
                  <ApprovalPanel partyId={chosen.partyId} />
                  <Revisions partyId={chosen.partyId} />
                  <Obligations partyId={chosen.partyId} />
                  <ReimportPanel key={chosen.partyId} partyId={chosen.partyId} />
                  {mine?.function === 'HOSPITAL' && <TemplatePanel />}
                </AnnexView>
              </div>
            </div>
          )
        }}
      </Queried>
    </>
  )
}
