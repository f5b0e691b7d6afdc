import type { ReactNode } from 'react'
import type { FieldComparison } from '@/api/types'
import { useTexts } from '@/i18n/use-texts'
import classes from './DifferenceTable.module.css'

interface Props {
  caption: string
  fields: FieldComparison[]
  before: string
  after: string
  /** What stands before the name of a field, such as its choice. */
  choice?: (field: FieldComparison) => ReactNode
}

/** Fields with their two values side by side. What was and what became are told by words and by place, not by colour. */
export function DifferenceTable({ caption, fields, before, after, choice }: Props) {
  const { t } = useTexts()
  return (
    <table className={classes.table}>
      <caption className={classes.caption}>{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{t('versions.field')}</th>
          <th scope="col">{before}</th>
          <th scope="col">{after}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map((field) => (
          <tr key={field.field}>
            <th scope="row">{choice ? choice(field) : field.name}</th>
            <td>{field.beforeText ?? <span className={classes.none}>{t('common.none')}</span>}</td>
            <td>{field.afterText ?? <span className={classes.none}>{t('common.none')}</span>}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
