import { Checkbox, TextInput } from '@mantine/core'
import type { CarveOut, SigningReadiness } from '@/api/types'
import { Tag } from '@/components/Tag'
import { useTexts } from '@/i18n/use-texts'
import { waits } from './waits'
import classes from './Approval.module.css'

interface Props {
  readiness: SigningReadiness
  value: CarveOut[]
  onChange: (carvedOut: CarveOut[]) => void
}

/** Chooses which open rows are left out of what is frozen, each with the reason that is printed. For whoever opens a round. */
export function CarveOutChoice({ readiness, value, onChange }: Props) {
  const { t, say } = useTexts()
  const rows = readiness.openRows
  if (rows.length === 0) return null
  const reasonOf = (rowId: string) => value.find((carved) => carved.rowId === rowId)?.reason
  const set = (rowId: string, reason: string | undefined) => {
    const others = value.filter((carved) => carved.rowId !== rowId)
    onChange(reason === undefined ? others : [...others, { rowId, reason }])
  }
  const all = value.length === rows.length
  return (
    <fieldset className={classes.fieldset}>
      <legend>{t('approval.openRows', { n: rows.length })}</legend>
      <p className={classes.lead}>{t('approval.carveLead')}</p>
      <Checkbox
        label={t('approval.carveAll')}
        checked={all}
        indeterminate={!all && value.length > 0}
        onChange={(event) => onChange(event.currentTarget.checked ? rows.map((row) => ({ rowId: row.rowId, reason: reasonOf(row.rowId) ?? '' })) : [])}
      />
      {/* The list scrolls, so it must take the focus. */}
      {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <ul className={classes.list} tabIndex={0}>
        {rows.map((row) => {
          const reason = reasonOf(row.rowId)
          const name = say(row.name)
          return (
            <li key={row.rowId} className={classes.row}>
              <Checkbox
                className={classes.name}
                label={name}
                aria-label={t('approval.carveFor', { name })}
                checked={reason !== undefined}
                onChange={(event) => set(row.rowId, event.currentTarget.checked ? '' : undefined)}
              />
              <Tag tone={row.refused || row.blocked ? 'blocker' : 'note'}>{t(`approval.waits.${waits(row)}`)}</Tag>
              {reason !== undefined && (
                <TextInput
                  className={classes.wide}
                  size="xs"
                  required
                  maxLength={500}
                  placeholder={t('approval.carveReason')}
                  aria-label={t('approval.carveReasonFor', { name })}
                  value={reason}
                  onChange={(event) => set(row.rowId, event.currentTarget.value)}
                />
              )}
            </li>
          )
        })}
      </ul>
      <p className={classes.dim} aria-live="polite">
        {t('approval.carved', { n: value.length })}
      </p>
    </fieldset>
  )
}
