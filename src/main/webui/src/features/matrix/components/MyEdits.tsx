import { Button } from '@mantine/core'
import { useState } from 'react'
import type { MyEdit } from '@/api/types'
import { Dialog } from '@/components/Dialog'
import { Icon } from '@/components/Icon'
import { tell } from '@/components/messages'
import { ProblemAlert } from '@/components/ProblemAlert'
import { Queried } from '@/components/Queried'
import { Tag } from '@/components/Tag'
import { useTexts } from '@/i18n/use-texts'
import { moment } from '@/lib/dates'
import { useMyEdits, useUndoEdits } from '../api/my-edits'
import classes from './MyEdits.module.css'

/** The list of one's own last edits, from before the page was loaded too, each with its way back. */
export function MyEdits({ dossierId, disabled }: { dossierId: string; disabled: boolean }) {
  const { t, language } = useTexts()
  const [open, setOpen] = useState(false)
  const query = useMyEdits(dossierId, language, open)
  return (
    <>
      <Button size="compact-sm" variant="default" disabled={disabled} leftSection={<Icon name="history" size={16} />} onClick={() => setOpen(true)}>
        {t('versions.undo.title')}
      </Button>
      <Dialog opened={open} onClose={() => setOpen(false)} title={t('versions.undo.title')} size="lg">
        <p className={classes.lead}>{t('versions.undo.lead')}</p>
        <Queried query={query}>{({ items }) => <EditList dossierId={dossierId} items={items} />}</Queried>
      </Dialog>
    </>
  )
}

function EditList({ dossierId, items }: { dossierId: string; items: MyEdit[] }) {
  const { t, say, language } = useTexts()
  const undo = useUndoEdits(dossierId)
  if (items.length === 0) return <p>{t('versions.undo.none')}</p>
  return (
    <>
      {undo.isError && <ProblemAlert cause={undo.error} />}
      <ol className={classes.list}>
        {items.map((edit) => (
          <li key={edit.id} className={classes.edit}>
            <div className={classes.words}>
              <span className={classes.when}>
                {moment(edit.at, language)} {edit.undoing && <Tag>{t('versions.undo.undoing')}</Tag>}
              </span>
              <strong>
                {say(edit.title)}
                {edit.scope.label && `（${say(edit.scope.label)}）`}
              </strong>
              {edit.changes.map((change) => (
                <span key={change.field}>
                  {change.name}：{change.beforeText ?? t('common.none')} → {change.afterText ?? t('common.none')}
                </span>
              ))}
            </div>
            {edit.state === 'POSSIBLE' ? (
              <Button
                size="xs"
                variant="default"
                loading={undo.isPending && undo.variables[0] === edit.id}
                disabled={undo.isPending}
                onClick={() => undo.mutate([edit.id], { onSuccess: () => tell(t('versions.undo.done')) })}
              >
                {t('versions.undo.take')}
              </Button>
            ) : (
              <span className={classes.state}>{t(`versions.undo.state.${edit.state}`)}</span>
            )}
          </li>
        ))}
      </ol>
    </>
  )
}
