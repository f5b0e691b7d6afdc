import type { MappingKind } from '@/api/types'
import { Dialog } from '@/components/Dialog'
import { Queried } from '@/components/Queried'
import { Tag } from '@/components/Tag'
import { useTexts } from '@/i18n/use-texts'
import { useMappingVersion } from '../api/get-mapping-version'
import classes from './Mapping.module.css'

/** What a version changed, question by question. */
export function VersionDialog({ kind, number, onClose }: { kind: MappingKind; number: number; onClose: () => void }) {
  const { t, say } = useTexts()
  const query = useMappingVersion(kind, number)
  return (
    <Dialog opened onClose={onClose} title={t('mapping.versionTitle', { n: number })} size="lg">
      <Queried query={query}>
        {({ version, changes }) => (
          <>
            <p>{version.reason}</p>
            <ul className={classes.changes}>
              {changes.map((change) => (
                <li key={`${change.form} ${change.editionName} ${change.toEditionName ?? ''} ${change.question}`}>
                  <span className={classes.code}>{change.question}</span>
                  {change.before.join('、') || t('mapping.nothing')} → {change.after.join('、') || t('mapping.nothing')}
                  {change.after.length > 0 && !change.verified && <Tag tone="note">{t('mapping.unverified')}</Tag>}
                  <p className={classes.small}>
                    {say(change.formName)} {change.editionName} {change.toEditionName && `→ ${change.toEditionName}`}
                  </p>
                </li>
              ))}
            </ul>
          </>
        )}
      </Queried>
    </Dialog>
  )
}
