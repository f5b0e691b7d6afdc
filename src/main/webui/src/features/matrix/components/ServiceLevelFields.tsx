import { ActionIcon, NumberInput, Select, TextInput } from '@mantine/core'
import type { Cadence, ServiceLevel, ServiceLevelUnit } from '@/api/types'
import { Icon } from '@/components/Icon'
import { useTexts } from '@/i18n/use-texts'
import { flawOf, isFigure, LEVEL_KINDS, ofKind, UNITS, type LevelKind } from '../logic/service-level'
import classes from './ServiceLevels.module.css'

const CADENCES: Cadence['unit'][] = ['DAY', 'WEEK', 'MONTH', 'QUARTER', 'HALF_YEAR', 'YEAR']
const COMPARATORS = ['AT_MOST', 'AT_LEAST', 'EXACTLY'] as const
/** Of dialogs as well as of the row panel. */
const IN_FRONT = { comboboxProps: { zIndex: 400 } }

interface Props { level: ServiceLevel; checked: boolean; onChange: (level: ServiceLevel) => void; onRemove: () => void }

export function ServiceLevelFields({ level, checked, onChange, onRemove }: Props) {
  const { t, say, language } = useTexts()
  const set = (change: Partial<ServiceLevel>) => onChange({ ...level, ...change })
  // Contracts are written in Japanese; a text typed in one language stands in both until somebody translates it.
  const typed = (value: string, before: ServiceLevel['text']) =>
    value ? { ja: value, en: value, ...(before && before.ja !== before.en && { [language === 'ja' ? 'en' : 'ja']: before[language === 'ja' ? 'en' : 'ja'] }) } : null
  const flaw = checked ? flawOf(level) : null
  return (
    <div className={classes.level} role="group" aria-label={t('field.serviceLevels')}>
      <Select
        w={130}
        label={t('serviceLevel.kind')}
        data={LEVEL_KINDS.map((kind) => ({ value: kind, label: t(`serviceLevel.kinds.${kind}`) }))}
        value={level.kind}
        allowDeselect={false}
        {...IN_FRONT}
        onChange={(kind) => kind && onChange(ofKind(kind as LevelKind, level.label))}
      />
      <TextInput
        w={130}
        label={t('serviceLevel.label')}
        placeholder={t('serviceLevel.labelExample')}
        value={level.label ? say(level.label) : ''}
        onChange={(event) => set({ label: typed(event.currentTarget.value, level.label) })}
      />
      {isFigure(level.kind) && (
        <>
          <NumberInput
            w={90}
            label={t('serviceLevel.amount')}
            min={0}
            decimalScale={2}
            value={level.amount ?? ''}
            onChange={(amount) => set({ amount: typeof amount === 'number' ? amount : null })}
          />
          <Select
            w={110}
            label={t('serviceLevel.unit')}
            data={UNITS[level.kind].map((unit) => ({ value: unit, label: t(`unitName.${unit}`) }))}
            value={level.unit}
            allowDeselect={false}
            {...IN_FRONT}
            onChange={(unit) => set({ unit: unit as ServiceLevelUnit })}
          />
          <Select
            w={130}
            label={t('serviceLevel.comparator')}
            data={COMPARATORS.map((each) => ({ value: each, label: t(`comparatorName.${each}`) }))}
            value={level.comparator}
            allowDeselect={false}
            {...IN_FRONT}
            onChange={(comparator) => set({ comparator: comparator as ServiceLevel['comparator'] })}
          />
        </>
      )}
      {level.kind === 'SCHEDULE' && level.cadence && (
        <>
          <NumberInput
            w={90}
            label={t('serviceLevel.every')}
            min={1}
            max={1000}
            value={level.cadence.every}
            onChange={(every) => level.cadence && set({ cadence: { ...level.cadence, every: Number(every) } })}
          />
          <Select
            w={150}
            label={t('serviceLevel.unit')}
            data={CADENCES.map((unit) => ({ value: unit, label: t(`cadenceName.${unit}`) }))}
            value={level.cadence.unit}
            allowDeselect={false}
            {...IN_FRONT}
            onChange={(unit) => level.cadence && set({ cadence: { ...level.cadence, unit: unit as Cadence['unit'] } })}
          />
        </>
      )}
      {level.kind === 'DATE' && (
        <TextInput type="date" label={t('serviceLevel.date')} value={level.date ?? ''} onChange={(event) => set({ date: event.currentTarget.value })} />
      )}
      {level.kind === 'TEXT' && (
        <TextInput
          flex="1 1 12rem"
          label={t('serviceLevel.text')}
          value={level.text ? say(level.text) : ''}
          onChange={(event) => set({ text: typed(event.currentTarget.value, level.text) ?? { ja: '', en: '' } })}
        />
      )}
      <ActionIcon variant="default" size="lg" aria-label={t('common.remove')} onClick={onRemove}>
        <Icon name="close" size={16} />
      </ActionIcon>
      {flaw && (
        <p className={classes.error} role="alert">
          {t(`serviceLevel.flaw.${flaw}`)}
        </p>
      )}
    </div>
  )
}
