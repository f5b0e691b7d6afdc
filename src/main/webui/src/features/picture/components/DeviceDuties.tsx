import { Link } from 'react-router'
import type { PictureDevice, PictureHolder } from '@/api/types'
import { DataTable } from '@/components/DataTable'
import { LetterBadge } from '@/components/LetterBadge'
import { useTexts } from '@/i18n/use-texts'
import type { Names } from '../logic/use-names'
import { CodeTags } from './CodeTags'
import classes from './Picture.module.css'

/** Every duty of a device, with its holders dossier by dossier and the way to each row. */
export function DeviceDuties({ device, names }: { device: PictureDevice; names: Names }) {
  const { t, say } = useTexts()
  return (
    <DataTable
      caption={t('whole.devices.duties')}
      head={
        <>
          <th scope="col">{t('matrix.duty')}</th>
          <th scope="col">{t('whole.state')}</th>
          <th scope="col">{t('whole.holders')}</th>
        </>
      }
    >
      {device.duties.map((duty, at) => (
        <tr key={at}>
          <th scope="row">
            {duty.duty} {say(duty.title)}
            {duty.phase === 'EMERGENCY' && `（${t('phase.EMERGENCY')}）`}
          </th>
          <td>
            <CodeTags codes={duty.codes} />
          </td>
          <td>
            <ul className={classes.list}>
              {duty.cells.map((cell) => (
                <li key={`${cell.dossierId} ${cell.rowId}`}>
                  <Link to={`/dossiers/${cell.dossierId}/matrix?show=all&row=${cell.rowId}`} className={classes.way}>
                    {names.dossier(cell.dossierId)}
                  </Link>{' '}
                  {cell.in ? (
                    <ul className={classes.list}>
                      {cell.holders.length === 0 && <li>{t('whole.nobody')}</li>}
                      {cell.holders.map((holder) => (
                        <Holder key={holder.organisationId} holder={holder} names={names} />
                      ))}
                    </ul>
                  ) : (
                    t('matrix.out')
                  )}
                </li>
              ))}
              {duty.cells.length === 0 && <li>{t('picture.noRow')}</li>}
            </ul>
          </td>
        </tr>
      ))}
    </DataTable>
  )
}

function Holder({ holder, names }: { holder: PictureHolder; names: Names }) {
  const { t } = useTexts()
  const contract = holder.contractId ? names.contract(holder.contractId) : null
  return (
    <li>
      <LetterBadge letter={holder.letter} small /> {names.organisation(holder.organisationId)}{' '}
      {contract && (
        <span className={classes.small}>
          {[contract.name, holder.clause, !contract.inForce && t('whole.notInForce')].filter(Boolean).join(' · ')}
        </span>
      )}
    </li>
  )
}
