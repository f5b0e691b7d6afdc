import type { PictureDevice } from '@/api/types'
import { useTexts } from '@/i18n/use-texts'
import { columnKey, columnsOf } from '../logic/devices'
import type { Names } from '../logic/use-names'
import classes from './DeviceTable.module.css'
import { DutyCell } from './DutyCell'

interface Props { kind: PictureDevice['kind']; devices: PictureDevice[]; names: Names; onOpen: (key: string) => void }

/** Devices of one kind, a column for each duty: who holds it, in words. The device's name opens all that is known of it. */
export function DeviceTable({ kind, devices, names, onOpen }: Props) {
  const { t, say } = useTexts()
  const columns = columnsOf(devices)
  const caption = t('whole.devices.caption', { kind: t(`assetKind.${kind}`), n: devices.length })
  return (
    // A region that scrolls must be reachable by keyboard.
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={classes.frame} role="region" aria-label={caption} tabIndex={0}>
      <table className={classes.table}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{t('whole.device')}</th>
            {columns.map((column) => (
              <th key={columnKey(column)} scope="col">
                {column.duty && <span className={classes.code}>{column.duty}</span>} {say(column.title)}
                {column.phase === 'EMERGENCY' && `（${t('phase.EMERGENCY')}）`}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {devices.map((device) => (
            <tr key={device.key}>
              <th scope="row">
                <button type="button" className={classes.device} onClick={() => onOpen(device.key)}>
                  {device.label}
                </button>
                <span className={classes.where}>
                  {device.assets.length > 1 ? t('whole.devices.in', { n: device.assets.length }) : device.assets.map(({ dossierId }) => names.dossier(dossierId)).join('')}
                </span>
              </th>
              {columns.map((column) => {
                const duty = device.duties.find((each) => columnKey(each) === columnKey(column))
                return <DutyCell key={columnKey(column)} duty={duty} names={names} />
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
