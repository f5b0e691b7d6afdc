import type { PictureWithout } from '@/api/types'
import { useTexts } from '@/i18n/use-texts'
import { withoutThem } from '../logic/without'
import { CodeTags } from './CodeTags'
import { Long } from './Long'
import classes from './Picture.module.css'

/** Devices that would lose whoever holds a duty of theirs, and those for which only somebody of another dossier would be left. */
export function WithoutDevices({ without }: { without: PictureWithout }) {
  const { t, say } = useTexts()
  const { open, alone } = withoutThem(without.devices)
  const items = (devices: typeof open) =>
    devices.map((device) => (
      <li key={device.key}>
        <strong>{device.label}</strong> <span className={classes.small}>{t(`assetKind.${device.kind}`)}</span>
        <ul className={classes.inner}>
          {device.duties.map((duty, at) => (
            <li key={at} className={classes.tags}>
              <span>
                {duty.duty} {say(duty.title)}
                {duty.phase === 'EMERGENCY' && `（${t('phase.EMERGENCY')}）`}
              </span>
              <CodeTags codes={duty.codes} />
            </li>
          ))}
        </ul>
      </li>
    ))
  return (
    <>
      <Long title={t('whole.without.devices')} none={t('whole.without.noDevices')} leftOff={without.devicesLeftOff}>
        {items(open)}
      </Long>
      {alone.length > 0 && (
        <Long title={t('whole.without.alone')} none="" leftOff={0}>
          {items(alone)}
        </Long>
      )}
    </>
  )
}
