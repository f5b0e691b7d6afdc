import { Button, TextInput } from '@mantine/core'
import { useTexts } from '@/i18n/use-texts'
import { daysAgo, instantOf, localOf } from '../logic/moments'
import classes from './MomentFields.module.css'

interface Props {
  from: string | null
  to: string | null
  onChange: (moments: { from: string | null; to: string | null }) => void
}

/** Between which two moments the matrix is compared. */
export function MomentFields({ from, to, onChange }: Props) {
  const { t } = useTexts()
  const since = [
    ['begin', null],
    ['week', daysAgo(7)],
    ['today', daysAgo(0)],
  ] as const
  return (
    <div className={classes.fields}>
      <div className={classes.presets} role="group" aria-label={t('versions.since')}>
        {since.map(([key, moment]) => (
          <Button
            key={key}
            size="xs"
            variant={from === moment && to === null ? 'filled' : 'default'}
            aria-pressed={from === moment && to === null}
            onClick={() => onChange({ from: moment, to: null })}
          >
            {t(`versions.preset.${key}`)}
          </Button>
        ))}
      </div>
      <TextInput
        type="datetime-local"
        label={t('versions.from')}
        value={from ? localOf(from) : ''}
        onChange={(event) => onChange({ from: instantOf(event.currentTarget.value), to })}
      />
      <TextInput
        type="datetime-local"
        label={t('versions.to')}
        value={to ? localOf(to) : ''}
        onChange={(event) => onChange({ from, to: instantOf(event.currentTarget.value) })}
      />
    </div>
  )
}
