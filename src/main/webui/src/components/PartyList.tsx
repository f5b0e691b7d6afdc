import type { ReactNode } from 'react'
import { Link } from 'react-router'
import { useTexts } from '@/i18n/use-texts'
import classes from './PartyList.module.css'

interface Props { label: string; items: { id: string; name: string; to: string; note: ReactNode }[]; chosen: string | undefined }

/** Vendors to choose one from, each with what waits there. */
export function PartyList({ label, items, chosen }: Props) {
  const { t } = useTexts()
  return (
    <nav aria-label={label}>
      <ul className={classes.list}>
        {items.map((item) => (
          <li key={item.id}>
            <Link to={item.to} className={classes.item} aria-current={item.id === chosen ? 'page' : undefined}>
              <span className={classes.name}>{item.name}</span>
              <span className={classes.note}>{item.note}</span>
            </Link>
          </li>
        ))}
        {items.length === 0 && <li className={classes.note}>{t('common.noVendor')}</li>}
      </ul>
    </nav>
  )
}
