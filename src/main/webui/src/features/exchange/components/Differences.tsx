import { Button } from '@mantine/core'
import { Panel } from '@/components/Panel'
import { Tag } from '@/components/Tag'
import { useTexts } from '@/i18n/use-texts'
import { chooseAll, choiceOf, count, keyOf, type Choices, type Report, type ReportRow } from '../logic/choices'
import { DifferenceItem } from './DifferenceItem'
import classes from './Exchange.module.css'
import { SaveProblem } from './SaveProblem'

interface Props {
  report: Report
  choices: Choices
  onChoices: (choices: Choices) => void
  saving: boolean
  problem: unknown
  onSave: () => void
}

/** All that a workbook says differently, by row, each to take or to leave, and the button that saves what was taken. */
export function Differences({ report, choices, onChoices, saving, problem, onSave }: Props) {
  const { t } = useTexts()
  const { taken, undecided, offered } = count(report, choices)
  return (
    <Panel
      flush
      title={t('exchange.found', { rows: report.rows.length, n: offered })}
      aside={
        <div className={classes.actions}>
          <Button variant="default" size="sm" onClick={() => onChoices(chooseAll(report, choices, 'take'))}>
            {t('exchange.takeAll')}
          </Button>
          <Button variant="default" size="sm" onClick={() => onChoices(chooseAll(report, choices, 'leave'))}>
            {t('exchange.leaveAll')}
          </Button>
        </div>
      }
    >
      {report.rows.map((row) => (
        <RowDifferences key={row.rowId} row={row} choices={choices} onChoices={onChoices} />
      ))}
      <div className={classes.foot}>
        <span role="status">{undecided > 0 ? t('exchange.undecided', { n: undecided }) : t('exchange.taken', { n: taken, of: offered })}</span>
        <Button onClick={onSave} loading={saving} disabled={taken === 0 || undecided > 0}>
          {t('exchange.save', { n: taken })}
        </Button>
      </div>
      {problem != null && (
        <div className={classes.problems}>
          <SaveProblem cause={problem} report={report} choices={choices} />
        </div>
      )}
    </Panel>
  )
}

function RowDifferences({ row, choices, onChoices }: { row: ReportRow; choices: Choices; onChoices: (choices: Choices) => void }) {
  const { t, say } = useTexts()
  return (
    <section className={classes.row}>
      <h3 className={classes.rowTitle}>
        {say(row.title)}
        {row.scope && <span className={classes.about}>{say(row.scope)}</span>}
        {row.phase === 'EMERGENCY' && <Tag tone="warning">{t('phase.EMERGENCY')}</Tag>}
      </h3>
      <ul className={classes.differences}>
        {row.differences.map((difference) => (
          <li key={difference.path}>
            <DifferenceItem
              difference={difference}
              name={keyOf(row, difference)}
              choice={choiceOf(choices, row, difference)}
              onChoose={(choice) => onChoices({ ...choices, [keyOf(row, difference)]: choice })}
            />
          </li>
        ))}
      </ul>
    </section>
  )
}
