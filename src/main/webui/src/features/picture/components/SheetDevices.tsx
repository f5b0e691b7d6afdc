import type { PictureDevice, PictureDuty } from '@/api/types'
import { useTexts } from '@/i18n/use-texts'
import { written } from '@/lib/letters'
import { columnKey, columnsOf, holdersOf, stateOf, stateOfCode, worstCode } from '../logic/devices'
import type { Names } from '../logic/use-names'
import { STATE_SIGN } from './CodeTag'
import classes from './PictureSheet.module.css'

interface Props { kind: PictureDevice['kind']; devices: PictureDevice[]; names: Names }

/** Devices of one kind × their duties on paper: a word and a sign for what is open, and the holders. */
export function SheetDevices({ kind, devices, names }: Props) {
  const { t, say } = useTexts()
  const columns = columnsOf(devices)
  return (
    <table className={classes.table}>
      <thead>
        <tr>
          <th scope="col">{t(`assetKind.${kind}`)}</th>
          {columns.map((column) => (
            <th key={columnKey(column)} scope="col">
              {column.duty} {say(column.title)}
              {column.phase === 'EMERGENCY' && ` ${t('picture.emergency')}`}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {devices.map((device) => (
          <tr key={device.key}>
            <th scope="row">
              {device.label}
              <br />
              <span className={classes.where}>{[...new Set(device.assets.map(({ dossierId }) => names.dossier(dossierId)))].join(' · ')}</span>
            </th>
            {columns.map((column) => {
              const duty = device.duties.find((each) => columnKey(each) === columnKey(column))
              return (
                <td key={columnKey(column)} data-state={duty && stateOf(duty.codes)}>
                  {duty ? <Cell duty={duty} names={names} /> : '―'}
                </td>
              )
            })}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Cell({ duty, names }: { duty: PictureDuty; names: Names }) {
  const { t } = useTexts()
  const code = worstCode(duty.codes)
  const state = stateOfCode(code)
  const holders = holdersOf(duty).map(({ organisationId, letter }) => `${written(letter)} ${names.organisation(organisationId)}`)
  return (
    <>
      {code && state !== 'NOTE' && (
        <strong>
          {STATE_SIGN[state]} {t(`whole.code.${code}`)}
        </strong>
      )}
      {holders.map((holder) => (
        <span key={holder} className={classes.holder}>
          {holder}
        </span>
      ))}
    </>
  )
}
