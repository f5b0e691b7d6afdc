import { Button } from '@mantine/core'
import { useMemo, useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import { Icon } from '@/components/Icon'
import { PageHead } from '@/components/PageHead'
import { Queried } from '@/components/Queried'
import { Tag } from '@/components/Tag'
import { ConfirmationsProvider } from '@/features/confirmation/components/ConfirmationsProvider'
import { ConfirmBar } from '@/features/confirmation/components/ConfirmBar'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useMatrix } from '@/features/matrix/api/get-matrix'
import { AddRowButton } from '@/features/matrix/components/AddRowButton'
import { DraftEdits } from '@/features/matrix/components/DraftEdits'
import { MatrixView } from '@/features/matrix/components/MatrixView'
import { EditModeContext } from '@/features/matrix/state/edit-mode'
import { useFilter } from '@/features/matrix/state/use-filter'
import { RowPanel } from '@/features/row/components/RowPanel'
import { useViewer } from '@/features/session/viewer'
import { TalkMarks } from '@/features/talk/components/TalkMarks'
import { useTexts } from '@/i18n/use-texts'
import { useStable } from '@/lib/use-stable'

export function MatrixPage() {
  const { t } = useTexts()
  const { writes } = useViewer()
  const { dossier, mine, partyName } = useDossierScope()
  const query = useMatrix(dossier.id)
  const [params, setParams] = useSearchParams()
  const at = params.get('at')
  const [editing, setEditing] = useState(at !== null)
  const [place, setPlace] = useState(at)
  if (at !== place) {
    setPlace(at)
    if (at) setEditing(true)
  }
  const mode = useMemo(() => ({ editing: editing && writes, setEditing, at }), [editing, writes, at])
  const openRow = useStable((rowId: string | null) =>
    setParams(
      (before) => {
        const next = new URLSearchParams(before)
        if (rowId) next.set('row', rowId)
        else next.delete('row')
        next.delete('at')
        return next
      },
      { replace: params.has('row'), preventScrollReset: true },
    ),
  )
  const [filter, setFilter] = useFilter(params, setParams)
  return (
    <EditModeContext.Provider value={mode}>
      <PageHead
        title={t('section.matrix')}
        lead={
          <>
            <Tag>{t('common.example')}</Tag> {t('matrix.lead')}
          </>
        }
        actions={
          <>
            <Button component={Link} to={`/dossiers/${dossier.id}/exchange`} variant="default" leftSection={<Icon name="table" />}>
              {t('exchange.open')}
            </Button>
            {writes && (
              <>
                {mine?.function === 'HOSPITAL' && <AddRowButton />}
                {!editing && (
                  <Button leftSection={<Icon name="edit" />} onClick={() => setEditing(true)}>
                    {t('common.edit')}
                  </Button>
                )}
              </>
            )}
          </>
        }
      />
      <Queried query={query}>
        {(matrix) => (
          <DraftEdits matrix={matrix}>
            <ConfirmationsProvider dossierId={dossier.id}>
              <TalkMarks dossierId={dossier.id}>
                <ConfirmBar matrix={matrix} onShow={(show) => setFilter({ ...filter, show })} />
                <MatrixView matrix={matrix} filter={filter} partyName={partyName} onFilter={setFilter} onOpen={openRow} />
                <RowPanel matrix={matrix} rowId={params.get('row')} onOpen={openRow} />
              </TalkMarks>
            </ConfirmationsProvider>
          </DraftEdits>
        )}
      </Queried>
    </EditModeContext.Provider>
  )
}
