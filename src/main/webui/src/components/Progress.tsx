import classes from './Progress.module.css'

/** How much of a whole is done, as a bar whose words carry the figure. */
export function Progress({ done, of, label, tone }: { done: number; of: number; label: string; tone?: 'good' }) {
  const percent = of === 0 ? 0 : Math.round((done / of) * 100)
  return (
    <div className={classes.progress}>
      <div className={classes.bar} role="progressbar" aria-label={label} aria-valuemin={0} aria-valuemax={of} aria-valuenow={done}>
        <div className={classes.fill} data-tone={tone} style={{ width: `${percent}%` }} />
      </div>
    </div>
  )
}
