import { Button } from '@mantine/core'
import type { ServiceLevel } from '@/api/types'
import { Icon } from '@/components/Icon'
import { useTexts } from '@/i18n/use-texts'
import { ofKind } from '../logic/service-level'
import classes from './ServiceLevels.module.css'
import { ServiceLevelFields } from './ServiceLevelFields'

interface Props { levels: ServiceLevel[]; checked: boolean; onChange: (levels: ServiceLevel[]) => void }

/** Measurable promises: each a figure with its unit, a cadence, a day, or words where it is none of these. */
export function ServiceLevelList({ levels, checked, onChange }: Props) {
  const { t } = useTexts()
  return (
    <fieldset className={classes.levels}>
      <legend>{t('field.serviceLevels')}</legend>
      {levels.map((level, at) => (
        <ServiceLevelFields
          key={at}
          level={level}
          checked={checked}
          onChange={(changed) => onChange(levels.map((other, index) => (index === at ? changed : other)))}
          onRemove={() => onChange(levels.filter((_, index) => index !== at))}
        />
      ))}
      <Button
        mt="xs"
        size="compact-sm"
        variant="default"
        leftSection={<Icon name="add" size={14} />}
        onClick={() => onChange([...levels, ofKind('DURATION')])}
      >
        {t('serviceLevel.add')}
      </Button>
    </fieldset>
  )
}
