import { Button } from '@mantine/core'
import { Link } from 'react-router'
import type { Findings, Matrix } from '@/api/types'
import { Icon } from '@/components/Icon'
import { progressOf } from '@/features/matrix/logic/heat'
import { useTexts } from '@/i18n/use-texts'
import classes from './NextSteps.module.css'

interface Props { matrix: Matrix; findings: Findings; hospital: boolean }

/** The way from here to the annex, with the step that comes next standing out. */
export function NextSteps({ matrix, findings, hospital }: Props) {
  const { t } = useTexts()
  const base = `/dossiers/${matrix.dossierId}`
  const { held, of } = progressOf(matrix.rows)
  const open = of - held
  const { blocker, warning } = findings.counts
  const steps = [
    { key: 'fill', done: open === 0, to: `${base}/matrix`, n: open },
    { key: 'mend', done: blocker === 0, to: `${base}/findings`, n: blocker },
    ...(hospital ? [{ key: 'ask' as const, done: blocker + warning === 0, to: `${base}/questions`, n: warning }] : []),
    { key: 'annex', done: false, to: `${base}/annex`, n: 0 },
  ] as const
  const next = steps.findIndex((step) => !step.done)
  return (
    <ol className={classes.steps}>
      {steps.map((step, at) => (
        <li key={step.key} className={classes.step} data-state={step.done ? 'done' : at === next ? 'next' : 'later'}>
          <span className={classes.mark} aria-hidden="true">
            {step.done ? <Icon name="check" /> : at + 1}
          </span>
          <div>
            <h3 className={classes.title}>{t(`overview.steps.${step.key}.title`)}</h3>
            <p className={classes.text}>{t(`overview.steps.${step.key}.${step.done ? 'done' : 'open'}`, { n: step.n })}</p>
            <Button component={Link} to={step.to} size="xs" variant={at === next ? 'filled' : 'default'}>
              {t(`overview.steps.${step.key}.go`)}
            </Button>
          </div>
        </li>
      ))}
    </ol>
  )
}
