import { Popover } from '@mantine/core'
import { memo, useState } from 'react'
import type { Row } from '@/api/types'
import { FindingItem } from '@/components/FindingItem'
import { Icon } from '@/components/Icon'
import { countBySeverity, SEVERITIES, SEVERITY_ICON, worst } from '@/components/severity'
import { MendLink } from '@/features/dossier/components/MendLink'
import { useTexts } from '@/i18n/use-texts'
import classes from './FindingsCell.module.css'

/** What is wrong with the row: how many, how bad, and on request each in a sentence with what mends it. */
export const FindingsCell = memo(function FindingsCell({ row }: { row: Row }) {
  const { t } = useTexts()
  const [open, setOpen] = useState(false)
  const severity = worst(row.findings)
  if (!severity) {
    return (
      <div role="gridcell" tabIndex={-1} data-cell className={classes.cell} aria-label={t('matrix.noFinding')}>
        <Icon name="check" size={16} />
      </div>
    )
  }
  const counts = countBySeverity(row.findings)
  const words = SEVERITIES.filter((each) => counts[each] > 0).map((each) => `${t(`severity.${each}`)} ${counts[each]}`)
  return (
    <Popover opened={open} onChange={setOpen} position="bottom-end" width={380} shadow="md" trapFocus returnFocus withinPortal>
      <Popover.Target popupType="dialog">
        <div
          role="gridcell"
          tabIndex={-1}
          data-cell
          className={classes.cell}
          data-severity={severity}
          aria-label={t('matrix.findingsOf', { what: words.join('、') })}
          onClick={() => setOpen(!open)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' && event.key !== ' ') return
            event.preventDefault()
            setOpen(true)
          }}
        >
          <Icon name={SEVERITY_ICON[severity]} size={16} />
          <span>{row.findings.length}</span>
        </div>
      </Popover.Target>
      {open && (
        <Popover.Dropdown aria-label={t('matrix.findings')} className={classes.dropdown}>
          {/* The list scrolls, so it must take the focus. */}
          {/* eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
          <ul className={classes.list} tabIndex={0} data-autofocus>
            {row.findings.map((finding, at) => (
              <FindingItem key={at} finding={finding} action={<MendLink finding={finding} />} />
            ))}
          </ul>
        </Popover.Dropdown>
      )}
    </Popover>
  )
})
