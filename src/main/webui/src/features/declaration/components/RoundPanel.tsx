import type { DeclarationRound } from '@/api/types'
import { Empty } from '@/components/Empty'
import { Panel } from '@/components/Panel'
import { Queried } from '@/components/Queried'
import { Tag, type Tone } from '@/components/Tag'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { day, dayInBoth } from '@/lib/dates'
import { useResult } from '../api/get-result'
import { useSheet } from '../api/get-sheet'
import { ResultView } from './ResultView'
import { RoundStatus } from './RoundStatus'
import classes from './RoundStatus.module.css'
import { SheetForm } from './SheetForm'

const TONES: Record<DeclarationRound['state'], Tone> = { OPEN: 'accent', CLOSED: 'good', CANCELLED: 'plain' }

/** One round: its frame, then for the hospital how it goes, for a vendor its sheet, and what came out for both. */
export function RoundPanel({ round }: { round: DeclarationRound }) {
  const { t, language } = useTexts()
  const { mine } = useDossierScope()
  const hospital = mine?.function === 'HOSPITAL'
  return (
    <div className={classes.status}>
      <Panel
        title={t('declaration.until', { day: dayInBoth(round.deadline, language) })}
        aside={<Tag tone={TONES[round.state]}>{t(`declaration.roundState.${round.state}`)}</Tag>}
      >
        <div className={classes.status}>
          <p className={classes.blind}>
            {t('declaration.openedBy', { name: round.openedBy, day: day(round.openedAt, language) })}
            {round.endedAt && ` ${t('declaration.endedOn', { day: day(round.endedAt, language) })}`}
          </p>
          {round.note && <p className={classes.note}>{round.note}</p>}
          {round.endReason && (
            <p className={classes.note}>
              <strong>{t('declaration.cancelReason')}</strong> {round.endReason}
            </p>
          )}
          {hospital && <RoundStatus round={round} />}
        </div>
      </Panel>
      {round.state === 'CLOSED' && <Result roundId={round.id} />}
      {round.state === 'OPEN' && !hospital && <Sheet roundId={round.id} />}
      {round.state === 'CANCELLED' && <Empty icon="block" title={t('declaration.cancelled')} />}
    </div>
  )
}

function Sheet({ roundId }: { roundId: string }) {
  const { dossier } = useDossierScope()
  return <Queried query={useSheet(dossier.id, roundId)}>{(sheet) => <SheetForm sheet={sheet} />}</Queried>
}

function Result({ roundId }: { roundId: string }) {
  const { dossier } = useDossierScope()
  return <Queried query={useResult(dossier.id, roundId)}>{(result) => <ResultView result={result} />}</Queried>
}
