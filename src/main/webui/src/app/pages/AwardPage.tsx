import { Button } from '@mantine/core'
import { useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import type { Selection } from '@/api/types'
import { DownloadButton } from '@/components/DownloadButton'
import { Empty } from '@/components/Empty'
import { Icon } from '@/components/Icon'
import { PageHead } from '@/components/PageHead'
import { PartyList } from '@/components/PartyList'
import { Queried } from '@/components/Queried'
import { useSelections } from '@/features/award/api/get-selections'
import { OpenSelectionForm } from '@/features/award/components/OpenSelectionForm'
import { SelectionPanel } from '@/features/award/components/SelectionPanel'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useViewer } from '@/features/session/viewer'
import { useTexts } from '@/i18n/use-texts'
import { day } from '@/lib/dates'
import { NotFound } from './NotFound'
import classes from './Stack.module.css'

/** The hospital's selections before award, and the annex to its specification. To a vendor there is no such page. */
export function AwardPage() {
  const { t } = useTexts()
  const { writes } = useViewer()
  const { dossier, mine } = useDossierScope()
  const hospital = mine?.function === 'HOSPITAL'
  const query = useSelections(dossier.id, hospital)
  const navigate = useNavigate()
  const [opening, setOpening] = useState(false)
  if (!hospital) return <NotFound />
  const before = dossier.stage === 'PROCUREMENT'
  return (
    <>
      <PageHead
        title={t('award.title')}
        lead={t('award.lead')}
        actions={
          before && writes && (
            <Button leftSection={<Icon name="add" />} onClick={() => setOpening(true)}>
              {t('award.open')}
            </Button>
          )
        }
      />
      <div className={classes.stack}>
        <Queried query={query}>{(selections) => <Selections selections={selections} before={before} />}</Queried>
      </div>
      {opening && (
        <OpenSelectionForm
          dossierId={dossier.id}
          onDone={(selectionId) => {
            setOpening(false)
            if (selectionId) void navigate(`/dossiers/${dossier.id}/award/${selectionId}`)
          }}
        />
      )}
    </>
  )
}

function Selections({ selections, before }: { selections: Selection[]; before: boolean }) {
  const { t, language } = useTexts()
  const { dossier } = useDossierScope()
  const { selectionId } = useParams()
  const chosen = selections.find(({ id }) => id === selectionId) ?? selections[0]
  if (!chosen) {
    return (
      <Empty icon="letter" title={t('award.none')}>
        <p>{t(before ? 'award.documentHint' : 'award.noneLater')}</p>
        <p>{t('award.documentRead')}</p>
        <DownloadButton path={`/api/dossiers/${dossier.id}/specification-annex/document`} fallback="specification-annex.docx">
          {t('award.documentAll')}
        </DownloadButton>
      </Empty>
    )
  }
  if (selections.length === 1) return <SelectionPanel key={chosen.id} selection={chosen} />
  return (
    <div className={classes.split}>
      <PartyList
        label={t('award.list')}
        chosen={chosen.id}
        items={selections.map((each) => ({
          id: each.id,
          name: `${t(`function.${each.function}`)} · ${t('award.until', { day: day(each.deadline, language) })}`,
          to: `/dossiers/${dossier.id}/award/${each.id}`,
          note: t(`award.state.${each.state}`),
        }))}
      />
      <SelectionPanel key={chosen.id} selection={chosen} />
    </div>
  )
}
