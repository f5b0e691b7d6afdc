import { Button, Select } from '@mantine/core'
import { useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { Empty } from '@/components/Empty'
import { Icon } from '@/components/Icon'
import { PageHead } from '@/components/PageHead'
import { Queried } from '@/components/Queried'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { usePack } from '@/features/inspection/api/get-pack'
import { usePacks } from '@/features/inspection/api/get-packs'
import { CreateDialog } from '@/features/inspection/components/CreateDialog'
import { PackView } from '@/features/inspection/components/PackView'
import { yearsToMake } from '@/features/inspection/logic/items'
import { useTexts } from '@/i18n/use-texts'
import classes from './Stack.module.css'

export function InspectionPage() {
  const { t, say } = useTexts()
  const { dossier, mine } = useDossierScope()
  const { packId, partyId } = useParams()
  const navigate = useNavigate()
  const [creating, setCreating] = useState(false)
  const query = usePacks(dossier.id)
  const hospital = mine?.function === 'HOSPITAL'
  const to = (id: string) => void navigate(`/dossiers/${dossier.id}/inspection/${id}`)
  return (
    <Queried query={query}>
      {(packs) => {
        const chosen = packs.items.find(({ id }) => id === packId) ?? packs.items[0]
        const make = packs.mayCreate && yearsToMake(packs.thisYear, packs.items.map(({ year }) => year)).length > 0
        return (
          <>
            <PageHead
              title={t('section.inspection')}
              lead={t(hospital ? 'inspection.lead' : 'inspection.leadVendor')}
              actions={
                make && (
                  <Button variant={chosen ? 'default' : 'filled'} leftSection={<Icon name="add" />} onClick={() => setCreating(true)}>
                    {t('inspection.create')}
                  </Button>
                )
              }
            />
            {chosen ? (
              <div className={classes.stack}>
                <Select
                  label={t('inspection.years')}
                  w={220}
                  allowDeselect={false}
                  value={chosen.id}
                  onChange={(id) => id && to(id)}
                  data={packs.items.map((pack) => ({ value: pack.id, label: say(pack.name) }))}
                />
                <One key={chosen.id} packId={chosen.id} partyId={partyId} />
              </div>
            ) : (
              <Empty icon="annex" title={t('inspection.none')}>
                {t(hospital ? 'inspection.noneHint' : 'inspection.noneForYou')}
              </Empty>
            )}
            {creating && (
              <CreateDialog
                packs={packs}
                onClose={(made) => {
                  setCreating(false)
                  if (made) to(made)
                }}
              />
            )}
          </>
        )
      }}
    </Queried>
  )
}

function One({ packId, partyId }: { packId: string; partyId: string | undefined }) {
  const { dossier } = useDossierScope()
  return <Queried query={usePack(dossier.id, packId)}>{(pack) => <PackView pack={pack} partyId={partyId} />}</Queried>
}
