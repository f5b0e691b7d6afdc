import { Button, Checkbox } from '@mantine/core'
import type { DisclosureEdition, RoleSheetItem } from '@/api/types'
import { Tag } from '@/components/Tag'
import { DutyNames } from '@/features/mapping/components/DutyNames'
import { EditMeaning } from '@/features/mapping/components/EditMeaning'
import { useTexts } from '@/i18n/use-texts'
import { day } from '@/lib/dates'
import { EntryState } from './EntryState'
import classes from './RoleSheet.module.css'

interface Props {
  item: RoleSheetItem
  edition: DisclosureEdition
  /** Null where it is not for this viewer to choose. */
  chosen: boolean | null
  onChoose: (on: boolean) => void
  onRecord: (() => void) | null
  onAgree: (() => void) | null
  onObject: (() => void) | null
}

/** An item in the words of the file, the duties that it speaks of, what was entered and what the vendor said. */
export function ItemRow({ item, edition, chosen, onChoose, onRecord, onAgree, onObject }: Props) {
  const { t, language } = useTexts()
  const { question, words, form, dutyIds, entry, readValue, readOn } = item
  const read = readValue === 'YES' || readValue === 'NO'
  return (
    <li className={classes.item}>
      {chosen === null ? (
        <span aria-hidden="true" />
      ) : (
        <Checkbox aria-label={t('rolesheet.select', { question })} checked={chosen} onChange={(event) => onChoose(event.currentTarget.checked)} />
      )}
      <span className={classes.number}>
        {question}
        <p className={classes.small}>{form === 'CONFIRMATION_PART1' ? t('rolesheet.part.CONFIRMATION_PART1') : t('rolesheet.part.CONFIRMATION_PART2')}</p>
      </span>
      <div className={classes.body}>
        <p className={classes.words}>{words}</p>
        {dutyIds.length > 0 ? <DutyNames ids={dutyIds} /> : <p className={classes.small}>{t('rolesheet.noDuties')}</p>}
        <div className={classes.tags}>
          {dutyIds.length > 0 && !item.verified && <Tag tone="note">{t('rolesheet.unverified')}</Tag>}
          <EditMeaning form={form} edition={edition} question={question} words={words} />
        </div>
      </div>
      <div className={classes.side}>
        <EntryState item={item} />
        {!entry && read && (
          <span className={classes.small}>
            <Tag>{t('rolesheet.proposal')}</Tag> {t('rolesheet.read', { value: t(`rolesheet.${readValue}`) })}
            {readOn && t('rolesheet.readOn', { on: day(readOn, language) })}
          </span>
        )}
        <div className={classes.tags}>
          {onRecord && (
            <Button size="xs" variant="default" aria-label={t('rolesheet.recordOf', { question })} onClick={onRecord}>
              {t('rolesheet.record')}
            </Button>
          )}
          {onAgree && (
            <Button size="xs" aria-label={t('rolesheet.agreeOf', { question })} onClick={onAgree}>
              {t('rolesheet.agree')}
            </Button>
          )}
          {onObject && (
            <Button size="xs" variant="default" aria-label={t('rolesheet.objectOf', { question })} onClick={onObject}>
              {t('rolesheet.object')}
            </Button>
          )}
        </div>
      </div>
    </li>
  )
}
