import { Button } from '@mantine/core'
import { useState } from 'react'
import { useNavigate, useParams } from 'react-router'
import { Empty } from '@/components/Empty'
import { Icon } from '@/components/Icon'
import { PageHead } from '@/components/PageHead'
import { PartyList } from '@/components/PartyList'
import { Queried } from '@/components/Queried'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useViewer } from '@/features/session/viewer'
import { useSigningRound } from '@/features/signoff/api/get-round'
import { useSigningRounds } from '@/features/signoff/api/get-rounds'
import type { SigningRoundSummary } from '@/features/signoff/api/types'
import { OpenRoundDialog } from '@/features/signoff/components/OpenRoundDialog'
import { RoundPanel } from '@/features/signoff/components/RoundPanel'
import { useTexts } from '@/i18n/use-texts'
import { day } from '@/lib/dates'
import classes from './Stack.module.css'

export function SigningPage() {
  const { t } = useTexts()
  const { writes } = useViewer()
  const { dossier, mine } = useDossierScope()
  const navigate = useNavigate()
  const query = useSigningRounds(dossier.id)
  const [opening, setOpening] = useState(false)
  const hospital = mine?.function === 'HOSPITAL'
  return (
    <>
      <PageHead
        title={t('section.signing')}
        lead={t('signing.lead')}
        actions={
          hospital &&
          writes && (
            <Button leftSection={<Icon name="add" />} onClick={() => setOpening(true)}>
              {t('signing.open.button')}
            </Button>
          )
        }
      />
      <Queried query={query}>{(rounds) => <Rounds rounds={rounds} hospital={hospital} />}</Queried>
      {opening && (
        <OpenRoundDialog
          onDone={(roundId) => {
            setOpening(false)
            if (roundId) void navigate(`/dossiers/${dossier.id}/signing/${roundId}`)
          }}
        />
      )}
    </>
  )
}

function Rounds({ rounds, hospital }: { rounds: SigningRoundSummary[]; hospital: boolean }) {
  const { t, language } = useTexts()
  const { dossier } = useDossierScope()
  const { roundId } = useParams()
  const chosen = roundId ?? rounds[0]?.id
  if (!chosen) return <Empty icon="annex" title={t(hospital ? 'signing.none' : 'signing.noneVendor')} />
  if (rounds.length < 2) return <Round id={chosen} key={chosen} />
  return (
    <div className={classes.split}>
      <PartyList
        label={t('signing.rounds')}
        chosen={chosen}
        items={rounds.map((round) => ({
          id: round.id,
          name: `${round.vendor} ${t('signing.edition', { n: round.number })}`,
          to: `/dossiers/${dossier.id}/signing/${round.id}`,
          note: `${t(`signing.state.${round.state}`)} · ${t('signing.progress', { signed: round.signed, asked: round.asked })} · ${t('signing.until', {
            day: day(round.lastDay, language),
          })}`,
        }))}
      />
      <Round id={chosen} key={chosen} />
    </div>
  )
}

function Round({ id }: { id: string }) {
  const { dossier } = useDossierScope()
  return <Queried query={useSigningRound(dossier.id, id)}>{(round) => <RoundPanel round={round} />}</Queried>
}
