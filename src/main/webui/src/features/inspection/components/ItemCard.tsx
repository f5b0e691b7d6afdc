import { Button } from '@mantine/core'
import { useState } from 'react'
import type { InspectionChecklistSummary, InspectionItem } from '@/api/types'
import { Icon } from '@/components/Icon'
import { Tag, type Tone } from '@/components/Tag'
import { useTexts } from '@/i18n/use-texts'
import { nextRounds } from '../logic/items'
import { AnswerDialog } from './AnswerDialog'
import { AnswerLines } from './AnswerLines'
import classes from './Inspection.module.css'
import { ProposalView } from './ProposalView'
import { WithdrawDialog } from './WithdrawDialog'

const TONES: Record<InspectionItem['state'], Tone> = { OPEN: 'plain', CONFIRMED: 'good', CHANGED: 'warning' }

interface Props {
  packId: string
  checklist: InspectionChecklistSummary
  year: { from: string; to: string }
  item: InspectionItem
}

/** One item: what is asked, what is proposed and why, and what somebody stands for. */
export function ItemCard({ packId, checklist, year, item }: Props) {
  const { t, say } = useTexts()
  const [round, setRound] = useState<number | null>(null)
  const [withdrawing, setWithdrawing] = useState(false)
  const rounds = nextRounds(item)
  return (
    <li className={classes.item} data-state={item.state}>
      <p className={classes.tags}>
        <Tag tone="accent">{item.question}</Tag>
        {item.object && <Tag>{item.object}</Tag>}
        <Tag tone={TONES[item.state]}>{t(`inspection.state.${item.state}`)}</Tag>
        {item.confidence === 'UNVERIFIED' && (
          <Tag tone="note" title={t('inspection.unverifiedHint')}>
            {t('inspection.unverified')}
          </Tag>
        )}
        {checklist.workbook && !item.placed && <Tag tone="warning">{t('inspection.notPlaced')}</Tag>}
      </p>
      <h3 className={classes.words}>{say(item.words)}</h3>
      <AnswerLines item={item} />
      {item.state !== 'CONFIRMED' && <ProposalView item={item} />}
      {checklist.mayAnswer && (
        <div className={classes.actions}>
          <Button size="xs" variant={item.state === 'CONFIRMED' ? 'default' : 'filled'} leftSection={<Icon name="check" />} onClick={() => setRound(1)}>
            {t(item.answers.length > 0 ? 'inspection.confirmAgain' : 'inspection.confirm')}
          </Button>
          {rounds.includes(2) && (
            <Button size="xs" variant="default" onClick={() => setRound(2)}>
              {t('inspection.second')}
            </Button>
          )}
          {item.answers.length > 0 && (
            <Button size="xs" variant="subtle" onClick={() => setWithdrawing(true)}>
              {t('inspection.withdraw')}
            </Button>
          )}
        </div>
      )}
      {round !== null && <AnswerDialog packId={packId} partyId={checklist.partyId} year={year} item={item} round={round} onClose={() => setRound(null)} />}
      {withdrawing && <WithdrawDialog packId={packId} partyId={checklist.partyId} item={item} onClose={() => setWithdrawing(false)} />}
    </li>
  )
}
