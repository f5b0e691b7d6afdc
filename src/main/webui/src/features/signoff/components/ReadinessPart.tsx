import { TextInput } from '@mantine/core'
import type { CarveOut, SigningReadiness } from '@/api/types'
import { FindingItem } from '@/components/FindingItem'
import { CarveOutChoice } from '@/features/approval/components/CarveOutChoice'
import { useTexts } from '@/i18n/use-texts'
import classes from './Signing.module.css'

interface Props {
  readiness: SigningReadiness
  carvedOut: CarveOut[]
  onCarve: (carvedOut: CarveOut[]) => void
  common: string
  onCommon: (reason: string) => void
}

/** What keeps the pair from signing; a row that is not agreed is left out only with a reason, its own or one for all of them. */
export function ReadinessPart({ readiness, carvedOut, onCarve, common, onCommon }: Props) {
  const { t, say } = useTexts()
  const apart = readiness.findings.filter((finding) => !finding.rowId)
  return (
    <div className={classes.stack}>
      {!readiness.dated && <p className={classes.notice}>{t('signing.open.notDated')}</p>}
      {readiness.deviations && <p className={classes.notice}>{say(readiness.deviations)}</p>}
      {readiness.ready && <p className={`${classes.notice} ${classes.ready}`}>{t('signing.open.ready', { rows: readiness.rows })}</p>}
      {apart.length > 0 && (
        <details open>
          <summary>{t('signing.open.findings', { n: apart.length })}</summary>
          <ul className={classes.people}>
            {apart.map((finding, at) => (
              <FindingItem key={at} finding={finding} />
            ))}
          </ul>
        </details>
      )}
      <CarveOutChoice readiness={readiness} value={carvedOut} onChange={onCarve} />
      {carvedOut.length > 1 && (
        <TextInput
          label={t('signing.open.common')}
          description={t('signing.open.commonHint')}
          maxLength={500}
          value={common}
          onChange={(event) => onCommon(event.currentTarget.value)}
        />
      )}
    </div>
  )
}
