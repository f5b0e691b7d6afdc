import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import type { RoleSheet, RoleSheetItem } from '@/api/types'
import { Panel } from '@/components/Panel'
import { ProblemAlert } from '@/components/ProblemAlert'
import { tell } from '@/components/messages'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { useAnswerRoleSheet } from '../api/answer-role-sheet'
import { ItemRow } from './ItemRow'
import { ObjectDialog } from './ObjectDialog'
import { RecordDialog } from './RecordDialog'
import classes from './RoleSheet.module.css'

const agreed = ({ word }: RoleSheetItem) => word?.stands === true && word.word === 'AGREED'

/** The items in the order of the form; several are entered or agreed to at once. */
export function SheetItems({ view }: { view: RoleSheet }) {
  const { t } = useTexts()
  const { dossier } = useDossierScope()
  const { sheet, items, mayEnter, maySay } = view
  const answer = useAnswerRoleSheet(dossier.id, sheet)
  const [chosen, setChosen] = useState<number[]>([])
  const [recording, setRecording] = useState<RoleSheetItem[] | null>(null)
  const [objecting, setObjecting] = useState<RoleSheetItem | null>(null)
  const choosable = items.filter((item) => mayEnter || (maySay && item.entry !== null && !agreed(item)))
  const picked = choosable.filter(({ position }) => chosen.includes(position))
  const agree = (positions: number[]) =>
    answer.mutate(
      positions.map((position) => ({ position, word: 'AGREED' as const })),
      {
        onSuccess: () => {
          tell(t('common.saved'))
          setChosen([])
        },
      },
    )
  const choose = (position: number, on: boolean) => setChosen((before) => (on ? [...before, position] : before.filter((each) => each !== position)))
  return (
    <Panel flush title={t('rolesheet.items', { n: items.length })}>
      {choosable.length > 0 && (
        <div className={classes.bar}>
          <Checkbox
            label={t('rolesheet.selectAll')}
            checked={picked.length === choosable.length}
            indeterminate={picked.length > 0 && picked.length < choosable.length}
            onChange={(event) => setChosen(event.currentTarget.checked ? choosable.map(({ position }) => position) : [])}
          />
          {mayEnter ? (
            <Button variant="default" disabled={picked.length === 0} onClick={() => setRecording(picked)}>
              {t('rolesheet.recordMany', { n: picked.length })}
            </Button>
          ) : (
            <Button disabled={picked.length === 0} loading={answer.isPending} onClick={() => agree(picked.map(({ position }) => position))}>
              {t('rolesheet.agreeMany', { n: picked.length })}
            </Button>
          )}
        </div>
      )}
      {answer.isError && <ProblemAlert cause={answer.error} />}
      <ul className={classes.list}>
        {items.map((item) => (
          <ItemRow
            key={item.position}
            item={item}
            edition={sheet.edition}
            chosen={choosable.includes(item) ? chosen.includes(item.position) : null}
            onChoose={(on) => choose(item.position, on)}
            onRecord={mayEnter ? () => setRecording([item]) : null}
            onAgree={maySay && item.entry && !agreed(item) ? () => agree([item.position]) : null}
            onObject={maySay && item.entry ? () => setObjecting(item) : null}
          />
        ))}
      </ul>
      {recording && (
        <RecordDialog
          sheet={sheet}
          items={recording}
          onClose={() => {
            setRecording(null)
            setChosen([])
          }}
        />
      )}
      {objecting && <ObjectDialog sheet={sheet} item={objecting} onClose={() => setObjecting(null)} />}
    </Panel>
  )
}
