import type { RoleSheetItem } from '@/api/types'
import { Tag } from '@/components/Tag'
import { useTexts } from '@/i18n/use-texts'
import { day } from '@/lib/dates'
import classes from './RoleSheet.module.css'

/** What was entered for an item, and the vendor's last word to it. */
export function EntryState({ item: { entry, word } }: { item: RoleSheetItem }) {
  const { t, language } = useTexts()
  if (!entry) return <Tag tone="warning">{t('rolesheet.notYet')}</Tag>
  const open = entry.answer === 'NO' && !entry.doneOn
  return (
    <>
      <div className={classes.tags}>
        <Tag tone={open ? 'blocker' : entry.answer === 'NO' ? 'plain' : 'good'}>{t(`rolesheet.${entry.answer}`)}</Tag>
        {entry.answer === 'NO' && <Tag tone={open ? 'warning' : 'good'}>{entry.doneOn ? t('rolesheet.done', { on: day(entry.doneOn, language) }) : t('rolesheet.notDone')}</Tag>}
      </div>
      <span className={classes.small}>{t('rolesheet.entered', { on: day(entry.consultedOn, language), who: entry.person })}</span>
      {word ? (
        <span className={classes.small}>
          {!word.stands && <Tag tone="note">{t('rolesheet.earlierWord')}</Tag>} {t(`rolesheet.word.${word.word}`, { who: word.person, note: word.note ?? '' })}
        </span>
      ) : (
        <span className={classes.small}>{t('rolesheet.waiting')}</span>
      )}
    </>
  )
}
