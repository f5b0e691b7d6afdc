import classes from './Mapping.module.css'
import { useDutyTitles } from './use-duty-titles'

/** Duties with their ids, one below the other. */
export function DutyNames({ ids }: { ids: string[] }) {
  const titles = useDutyTitles()
  return (
    <ul className={classes.duties}>
      {ids.map((id) => (
        <li key={id}>
          <span className={classes.code}>{id}</span>
          {titles.get(id)}
        </li>
      ))}
    </ul>
  )
}
