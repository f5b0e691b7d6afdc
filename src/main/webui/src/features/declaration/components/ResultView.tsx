import { Anchor } from '@mantine/core'
import { Link } from 'react-router'
import type { DeclarationResult, DeclarationResultRow } from '@/api/types'
import { Empty } from '@/components/Empty'
import { LetterBadge } from '@/components/LetterBadge'
import { Tag } from '@/components/Tag'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { groupResult, type Outcome } from '../logic/group-result'
import { AnswerTag } from './AnswerTag'
import { RowName } from './RowName'
import classes from './ResultView.module.css'

const OPEN: Outcome[] = ['ORPHAN', 'OVERLAP', 'UNKNOWN', 'DECLARED_OTHERWISE', 'CONDITIONAL']

/** What came out of a round: the duties that nobody takes first, each with the way to its row. */
export function ResultView({ result }: { result: DeclarationResult }) {
  const { t } = useTexts()
  if (result.rows.length === 0) return <Empty icon="check" title={t('declaration.noRows')} />
  const groups = groupResult(result.rows)
  return (
    <div className={classes.groups}>
      {groups[0]?.outcome !== 'ORPHAN' && <p className={classes.none}>{t('declaration.noOrphan')}</p>}
      {groups.map(({ outcome, rows }) => (
        <details key={outcome} className={classes.group} data-outcome={outcome} open={OPEN.includes(outcome)}>
          <summary className={classes.summary}>
            <h2 className={classes.title}>{t(`declaration.outcome.${outcome}`)}</h2>
            <span className={classes.count}>{rows.length}</span>
          </summary>
          <p className={classes.why}>{t(`declaration.why.${outcome}`)}</p>
          <ul className={classes.list}>
            {rows.map((row) => (
              <ResultRow key={row.rowId} row={row} />
            ))}
          </ul>
        </details>
      ))}
    </div>
  )
}

function ResultRow({ row }: { row: DeclarationResultRow }) {
  const { t } = useTexts()
  const { dossier, partyName } = useDossierScope()
  return (
    <li className={classes.row}>
      <Anchor component={Link} to={`/dossiers/${dossier.id}/matrix?show=all&row=${row.rowId}`}>
        <RowName row={row} />
      </Anchor>
      <ul className={classes.answers}>
        {row.answers.map((said) => (
          <li key={said.partyId}>
            <span>{partyName(said.partyId)}</span> {said.letter && <LetterBadge letter={said.letter} />} <AnswerTag answer={said.answer} />
            {said.condition && <span className={classes.condition}>{said.condition}</span>}
            {said.recordedBy === 'HOSPITAL' && <Tag tone="note">{t('row.recordedByHospital')}</Tag>}
          </li>
        ))}
      </ul>
    </li>
  )
}
