import { Button } from '@mantine/core'
import { useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import type { DeclarationRound } from '@/api/types'
import { Empty } from '@/components/Empty'
import { Icon } from '@/components/Icon'
import { PageHead } from '@/components/PageHead'
import { PartyList } from '@/components/PartyList'
import { Queried } from '@/components/Queried'
import { useRounds } from '@/features/declaration/api/get-rounds'
import { OpenRoundForm } from '@/features/declaration/components/OpenRoundForm'
import { RoundPanel } from '@/features/declaration/components/RoundPanel'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useViewer } from '@/features/session/viewer'
import { useTexts } from '@/i18n/use-texts'
import { day } from '@/lib/dates'
import classes from './Stack.module.css'

export function DeclarationsPage() {
  const { t } = useTexts()
  const { writes } = useViewer()
  const { dossier, mine } = useDossierScope()
  const query = useRounds(dossier.id)
  const navigate = useNavigate()
  const [opening, setOpening] = useState(false)
  const hospital = mine?.function === 'HOSPITAL'
  const mayOpen = hospital && writes && query.data && query.data.every((round) => round.state !== 'OPEN')
  return (
    <>
      <PageHead
        title={t('section.declarations')}
        lead={hospital ? t('declaration.lead') : t('declaration.leadVendor')}
        actions={
          mayOpen && (
            <Button leftSection={<Icon name="add" />} onClick={() => setOpening(true)}>
              {t('declaration.open')}
            </Button>
          )
        }
      />
      <Queried query={query}>{(rounds) => <Rounds rounds={rounds} hospital={hospital} />}</Queried>
      {opening && (
        <OpenRoundForm
          onDone={(roundId) => {
            setOpening(false)
            if (roundId) void navigate(`/dossiers/${dossier.id}/declarations/${roundId}`)
          }}
        />
      )}
    </>
  )
}

function Rounds({ rounds, hospital }: { rounds: DeclarationRound[]; hospital: boolean }) {
  const { t, language } = useTexts()
  const { dossier } = useDossierScope()
  const { roundId } = useParams()
  const round = rounds.find(({ id }) => id === roundId) ?? rounds[0]
  if (!round) return <Empty icon="letter" title={hospital ? t('declaration.noneYet') : t('declaration.noneForYou')} />
  if (rounds.length === 1) return <RoundPanel key={round.id} round={round} />
  return (
    <div className={classes.split}>
      <PartyList
        label={t('declaration.rounds')}
        chosen={round.id}
        items={rounds.map((each) => ({
          id: each.id,
          name: t('declaration.until', { day: day(each.deadline, language) }),
          to: `/dossiers/${dossier.id}/declarations/${each.id}`,
          note: t(`declaration.roundState.${each.state}`),
        }))}
      />
      <RoundPanel key={round.id} round={round} />
    </div>
  )
}
