import classes from './FigureList.module.css'
import { Progress } from './Progress'

interface Share { name: string; done: number; of: number; tone?: 'good' }
export interface Figure { name: string; value: number; tone: 'blocker' | 'warning' | 'good' }

/** The figures that come first on a page: how much of a whole is done, and counts that are bad when they are above none. */
export function FigureList({ shares, figures }: { shares: Share[]; figures: Figure[] }) {
  return (
    <dl className={classes.figures} data-columns={figures.length % 3 === 0 ? 3 : 2}>
      {shares.map(({ name, done, of, tone }) => (
        <div key={name} className={classes.figure} data-wide>
          <dt>{name}</dt>
          <dd>
            <span className={classes.number}>{done}</span>
            <span className={classes.of}>/ {of}</span>
            <Progress done={done} of={of} label={name} tone={tone} />
          </dd>
        </div>
      ))}
      {figures.map(({ name, value, tone }) => (
        <div key={name} className={classes.figure} data-tone={tone}>
          <dt>{name}</dt>
          <dd className={classes.number}>{value}</dd>
        </div>
      ))}
    </dl>
  )
}
