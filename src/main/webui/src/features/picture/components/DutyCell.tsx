import type { PictureDuty } from '@/api/types'
import { LetterBadge } from '@/components/LetterBadge'
import { useTexts } from '@/i18n/use-texts'
import { CODES, holdersOf, stateOf, stateOfCode } from '../logic/devices'
import type { Names } from '../logic/use-names'
import { CodeTag } from './CodeTag'
import classes from './DeviceTable.module.css'

/** Who holds one duty of one device over all dossiers, under which contract, and whether it is nobody's or two people's. */
export function DutyCell({ duty, names }: { duty: PictureDuty | undefined; names: Names }) {
  const { t } = useTexts()
  if (!duty) return <td className={classes.cell}>―</td>
  const codes = CODES.filter((code) => duty.codes.includes(code) && stateOfCode(code) !== 'NOTE')
  return (
    <td className={classes.cell} data-state={stateOf(duty.codes)}>
      {codes.map((code) => (
        <CodeTag key={code} code={code} />
      ))}
      <ul className={classes.holders}>
        {holdersOf(duty).map(({ organisationId, letter, contractIds }) => (
          <li key={organisationId}>
            <LetterBadge letter={letter} small /> {names.organisation(organisationId)}
            {contractIds.map((id) => (
              <span key={id} className={classes.contract}>
                {names.contract(id)?.name}
              </span>
            ))}
          </li>
        ))}
      </ul>
      {duty.codes.includes('SILENT_ELSEWHERE') && <span className={classes.contract}>{t('whole.code.SILENT_ELSEWHERE')}</span>}
    </td>
  )
}
