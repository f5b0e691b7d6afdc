import { problemOf } from '@/api/problem'
import { ProblemAlert } from '@/components/ProblemAlert'
import { useTexts } from '@/i18n/use-texts'
import { editsOf, type Choices, type Report } from '../logic/choices'

/** Why nothing was saved, with the rows that the server named. */
export function SaveProblem({ cause, report, choices }: { cause: unknown; report: Report; choices: Choices }) {
  const { t, say } = useTexts()
  const sent = editsOf(report, choices)
  const rows = new Set(problemOf(cause).errors.flatMap(({ pointer }) => sent[Number(pointer?.split('/')[2])]?.rowId ?? []))
  const named = report.rows.filter((row) => rows.has(row.rowId))
  return (
    <>
      <ProblemAlert cause={cause} />
      {named.length > 0 && <p>{t('exchange.atRows', { rows: named.map((row) => (row.scope ? `${say(row.title)}（${say(row.scope)}）` : say(row.title))).join('、') })}</p>}
    </>
  )
}
