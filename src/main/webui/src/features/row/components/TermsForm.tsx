import { Button, Select, Textarea, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Column, Row, Terms } from '@/api/types'
import { ProblemAlert } from '@/components/ProblemAlert'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { ServiceLevelList } from '@/features/matrix/components/ServiceLevelList'
import { NO_TERMS } from '@/features/matrix/logic/patches'
import { flawOf } from '@/features/matrix/logic/service-level'
import { useTexts } from '@/i18n/use-texts'
import { termsDiff } from '../logic/terms-diff'
import { useRowEdit } from '../use-row-edit'
import { CostFields } from './CostFields'
import classes from './Form.module.css'

/** Editing the terms of one party. What was typed stays until it is saved or let go by its person. */
export function TermsForm({ row, column, onDone }: { row: Row; column: Column; onDone: () => void }) {
  const { t } = useTexts()
  const { dossier } = useDossierScope()
  const { save, saving, problem } = useRowEdit(row)
  // What others change while this is open is not what this person saw: only the fields touched here are sent, as changes of what was seen.
  const [seen] = useState(row)
  const before = seen.terms[column.partyId] ?? NO_TERMS
  const [terms, setTerms] = useState<Terms>(before)
  const [reason, setReason] = useState('')
  const [checked, setChecked] = useState(false)
  const set = (change: Partial<Terms>) => setTerms((now) => ({ ...now, ...change }))
  const flawed = terms.serviceLevels.some((level) => flawOf(level) !== null)

  const submit = async () => {
    setChecked(true)
    const diff = termsDiff(before, terms)
    if (flawed) return
    if (!diff) return onDone()
    const saved = await save({ terms: { [column.partyId]: diff }, ...(reason ? { changeReason: reason } : {}) }, seen)
    if (saved) onDone()
  }
  const contracts = dossier.contracts.filter(
    (contract) =>
      column.function === 'HOSPITAL' || [contract.contractingPartyId, contract.performingPartyId].includes(column.partyId),
  )
  return (
    <form
      className={classes.form}
      onSubmit={(event) => {
        event.preventDefault()
        void submit()
      }}
    >
      <ServiceLevelList levels={terms.serviceLevels} checked={checked} onChange={(serviceLevels) => set({ serviceLevels })} />
      <CostFields cost={terms.cost} onChange={(cost) => set({ cost })} />
      <div className={classes.pair}>
        <Select
          label={t('field.contract')}
          placeholder={t('row.noContract')}
          data={contracts.map((contract) => ({ value: contract.id, label: contract.name }))}
          value={terms.contractId}
          onChange={(contractId) => set({ contractId })}
          clearable
        />
        <TextInput
          label={t('field.clause')}
          placeholder={t('row.clauseExample')}
          value={terms.clause ?? ''}
          maxLength={200}
          onChange={(event) => set({ clause: event.currentTarget.value || null })}
        />
      </div>
      <Textarea
        label={t('field.evidenceAsked')}
        placeholder={t('row.evidenceExample')}
        autosize
        value={terms.evidenceAsked ?? ''}
        onChange={(event) => set({ evidenceAsked: event.currentTarget.value || null })}
      />
      <TextInput label={t('row.reason')} value={reason} onChange={(event) => setReason(event.currentTarget.value)} />
      {problem && problem.status !== 412 && <ProblemAlert cause={problem} />}
      <div className={classes.actions}>
        <Button variant="default" onClick={onDone}>
          {t('common.cancel')}
        </Button>
        <Button type="submit" loading={saving}>
          {t('common.save')}
        </Button>
      </div>
    </form>
  )
}
