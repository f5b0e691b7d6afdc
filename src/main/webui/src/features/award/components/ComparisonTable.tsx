import { Checkbox } from '@mantine/core'
import { Fragment, useState } from 'react'
import type { CandidateComparison, ComparedDuty } from '@/api/types'
import { DataTable } from '@/components/DataTable'
import { Tag } from '@/components/Tag'
import { AnswerTag } from '@/features/declaration/components/AnswerTag'
import { useTexts } from '@/i18n/use-texts'
import { byAttention } from '../logic/by-attention'
import classes from './Award.module.css'
import { LeftTag } from './LeftTag'
import { NoList } from './NoList'

/** Duties by candidates: what nobody takes on top, what all take at the end. */
export function ComparisonTable({ comparison }: { comparison: CandidateComparison }) {
  const { t, say } = useTexts()
  const [hidden, setHidden] = useState(false)
  const same = comparison.rows.filter(({ attention }) => attention === 'NONE').length
  const groups = byAttention(comparison.rows.filter(({ attention }) => !hidden || attention !== 'NONE'))
  return (
    <>
      {same > 0 && (
        <Checkbox label={t('award.onlyDifferent', { n: same })} checked={hidden} onChange={(event) => setHidden(event.currentTarget.checked)} />
      )}
      <DataTable
        caption={t('award.compare')}
        head={
          <>
            <th scope="col">{t('award.duty')}</th>
            {comparison.candidates.map((candidate) => (
              <th scope="col" key={candidate.candidateId}>
                {say({ ja: candidate.name, en: candidate.nameEn })} <LeftTag state={candidate.state} />
                <span className={classes.counts}>{t('award.summary', candidate)}</span>
                <span className={classes.counts}>
                  {candidate.disclosures.length > 0
                    ? t('award.disclosed', { n: candidate.disclosures.length, no: candidate.no })
                    : t('award.notDisclosed')}
                </span>
              </th>
            ))}
          </>
        }
      >
        {groups.map(([attention, rows]) => (
          <Fragment key={attention}>
            <tr className={classes.group}>
              <th scope="colgroup" colSpan={comparison.candidates.length + 1}>
                {t(`award.attention.${attention}`)} {rows.length}
              </th>
            </tr>
            {rows.map((row) => (
              <Row key={row.duty} row={row} />
            ))}
          </Fragment>
        ))}
      </DataTable>
    </>
  )
}

function Row({ row }: { row: ComparedDuty }) {
  const { t, say } = useTexts()
  return (
    <tr className={row.attention === 'NOBODY' ? classes.nobody : undefined}>
      <th scope="row">
        {say(row.title)} {row.duty.startsWith('OWN-') ? <Tag tone="accent">{t('matrix.ownDuty')}</Tag> : <span className={classes.quiet}>{row.duty}</span>}
      </th>
      {row.cells.map((cell) => (
        <td key={cell.candidateId}>
          <AnswerTag answer={cell.answer} /> {cell.condition}
          <NoList all={cell.no} />
        </td>
      ))}
    </tr>
  )
}
