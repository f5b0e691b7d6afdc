import { CloseButton, SegmentedControl, Select, TextInput, VisuallyHidden } from '@mantine/core'
import type { Matrix, Phase, Severity } from '@/api/types'
import { Icon } from '@/components/Icon'
import { SEVERITIES } from '@/components/severity'
import { useTexts } from '@/i18n/use-texts'
import type { Filter } from '../logic/filters'
import classes from './MatrixToolbar.module.css'

interface Props {
  matrix: Matrix
  filter: Filter
  shown: number
  waiting: number
  /** How many rows the viewer has not confirmed; null where it confirms none. */
  unconfirmed: number | null
  onChange: (filter: Filter) => void
}

/** What of the matrix is shown. "Only what needs me" comes first. */
export function MatrixToolbar({ matrix, filter, shown, waiting, unconfirmed, onChange }: Props) {
  const { t, say } = useTexts()
  const set = (change: Partial<Filter>) => onChange({ ...filter, ...change })
  return (
    <search className={classes.bar} aria-label={t('matrix.filter.label')}>
      <SegmentedControl
        aria-label={t('matrix.filter.show')}
        value={filter.show}
        onChange={(show) => set({ show: show as Filter['show'] })}
        data={[
          { value: 'mine', label: t('matrix.filter.mine', { n: waiting }) },
          ...(unconfirmed === null ? [] : [{ value: 'unconfirmed', label: t('confirmation.filter', { n: unconfirmed }) }]),
          { value: 'all', label: t('matrix.filter.all', { n: matrix.rows.length }) },
        ]}
      />
      <SegmentedControl
        aria-label={t('matrix.filter.phase')}
        value={filter.phase}
        onChange={(phase) => set({ phase: phase as Phase | 'BOTH' })}
        data={[
          { value: 'BOTH', label: t('matrix.filter.both') },
          { value: 'NORMAL', label: t('phase.NORMAL') },
          { value: 'EMERGENCY', label: t('phase.EMERGENCY') },
        ]}
      />
      <TextInput
        className={classes.search}
        aria-label={t('matrix.filter.search')}
        placeholder={t('matrix.filter.search')}
        leftSection={<Icon name="search" size={16} />}
        rightSection={filter.query && <CloseButton size="sm" aria-label={t('matrix.filter.clear')} onClick={() => set({ query: '' })} />}
        value={filter.query}
        onChange={(event) => set({ query: event.currentTarget.value })}
      />
      <Select
        className={classes.select}
        aria-label={t('matrix.filter.area')}
        placeholder={t('matrix.filter.area')}
        data={matrix.areas.map((area) => ({ value: area.id, label: say(area.title) }))}
        value={filter.area}
        onChange={(area) => set({ area })}
        clearable
      />
      <Select
        className={classes.select}
        aria-label={t('matrix.filter.party')}
        placeholder={t('matrix.filter.party')}
        data={matrix.columns.map((column) => ({ value: column.partyId, label: say(column.name) }))}
        value={filter.party}
        onChange={(party) => set({ party })}
        clearable
      />
      <Select
        className={classes.select}
        aria-label={t('matrix.filter.severity')}
        placeholder={t('matrix.filter.severity')}
        data={SEVERITIES.map((severity) => ({ value: severity, label: t(`severity.${severity}`) }))}
        value={filter.severity}
        onChange={(severity) => set({ severity: severity as Severity | null })}
        clearable
      />
      <VisuallyHidden role="status">{t('matrix.filter.result', { n: shown })}</VisuallyHidden>
    </search>
  )
}
