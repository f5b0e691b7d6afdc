import { Button } from '@mantine/core'
import { useState } from 'react'
import { useNavigate } from 'react-router'
import { Empty } from '@/components/Empty'
import { PageHead } from '@/components/PageHead'
import { Queried } from '@/components/Queried'
import { tell } from '@/components/messages'
import { Tag } from '@/components/Tag'
import { usePatterns } from '@/features/create/api/get-patterns'
import { CreateForm } from '@/features/create/components/CreateForm'
import { PatternCards } from '@/features/create/components/PatternCards'
import { draftOf, type Draft } from '@/features/create/logic/draft'
import { savedDraft, saveDraft } from '@/features/create/logic/saved-draft'
import { useViewer } from '@/features/session/viewer'
import { useTexts } from '@/i18n/use-texts'

/** From a starting pattern to a filled matrix on one page. */
export function NewDossierPage() {
  const { t, say } = useTexts()
  const { acting } = useViewer()
  const navigate = useNavigate()
  const patterns = usePatterns()
  const [draft, setDraft] = useState<Draft | null>(savedDraft)
  if (acting.organisationKind !== 'HOSPITAL') {
    return (
      <>
        <PageHead title={t('create.title')} />
        <Empty title={t('create.hospitalsOnly')}>
          <Button variant="default" onClick={() => void navigate('/dossiers')}>
            {t('layout.toDossiers')}
          </Button>
        </Empty>
      </>
    )
  }
  if (!draft) {
    return (
      <>
        <PageHead title={t('create.title')} lead={t('create.choose')} />
        <Queried query={patterns}>
          {(list) => (
            <PatternCards
              patterns={list}
              onChoose={(pattern) => setDraft(draftOf(pattern, say, t('create.nameTemplate', { hospital: acting.organisationName })))}
            />
          )}
        </Queried>
      </>
    )
  }
  return (
    <>
      <PageHead
        title={t('create.title')}
        lead={
          <>
            <Tag>{t('common.example')}</Tag> {t('create.lead')}
          </>
        }
      />
      <CreateForm
        key={draft.pattern}
        draft={draft}
        onBack={() => {
          saveDraft(null)
          setDraft(null)
        }}
        onCreated={(dossier) => {
          tell(t('create.done'))
          void navigate(`/dossiers/${dossier.id}`)
        }}
      />
    </>
  )
}
