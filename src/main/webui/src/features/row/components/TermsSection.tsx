import { Button } from '@mantine/core'
import { useState } from 'react'
import type { Column, Matrix, Row } from '@/api/types'
import { Icon } from '@/components/Icon'
import { UnsentTag } from '@/features/matrix/components/UnsentTag'
import { mayEdit } from '@/features/matrix/logic/patches'
import { useEditMode } from '@/features/matrix/state/edit-mode'
import { useTexts } from '@/i18n/use-texts'
import { Section } from './Section'
import { TermsForm } from './TermsForm'
import classes from './TermsSection.module.css'
import { TermsView } from './TermsView'

/** The terms of each party that the viewer may see: service levels, cost, contract, evidence asked. */
export function TermsSection({ row, matrix }: { row: Row; matrix: Matrix }) {
  const { t } = useTexts()
  const { at } = useEditMode()
  const shown = matrix.columns.filter(
    (column) => row.terms[column.partyId] || row.letters[column.partyId] || mayEdit(row, `terms/${column.partyId}`),
  )
  return (
    <Section part="terms" title={t('row.terms')}>
      {shown.length === 0 && <p className={classes.none}>{t('row.noTerms')}</p>}
      {shown.map((column) => (
        <PartyTerms key={`${column.partyId} ${at === `terms-${column.partyId}`}`} row={row} column={column} wanted={at === `terms-${column.partyId}`} />
      ))}
    </Section>
  )
}

function PartyTerms({ row, column, wanted }: { row: Row; column: Column; wanted: boolean }) {
  const { t, say } = useTexts()
  const { editing } = useEditMode()
  const [open, setOpen] = useState(wanted)
  const editable = editing && mayEdit(row, `terms/${column.partyId}`)
  const terms = row.terms[column.partyId]
  if (!terms && !editable) return null
  return (
    <div className={classes.party}>
      <div className={classes.head}>
        <h4 className={classes.name}>
          {say(column.name)} <UnsentTag row={row} of={[`terms/${column.partyId}`]} />
        </h4>
        {editable && !open && (
          <Button size="compact-xs" variant="default" leftSection={<Icon name="edit" size={14} />} onClick={() => setOpen(true)}>
            {t(terms ? 'row.editTerms' : 'row.addTerms')}
          </Button>
        )}
      </div>
      {open && editable ? (
        <TermsForm row={row} column={column} onDone={() => setOpen(false)} />
      ) : terms ? (
        <TermsView terms={terms} />
      ) : (
        <p className={classes.none}>{t('row.noTermsYet')}</p>
      )}
    </div>
  )
}
