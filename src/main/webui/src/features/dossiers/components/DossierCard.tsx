import { Link } from 'react-router'
import type { DossierSummary } from '@/api/types'
import { Progress } from '@/components/Progress'
import { SeverityTag } from '@/components/SeverityTag'
import { Tag } from '@/components/Tag'
import { useTexts } from '@/i18n/use-texts'
import classes from './DossierCard.module.css'

/** One dossier in the list: how much is held, what blocks, who takes part. */
export function DossierCard({ dossier }: { dossier: DossierSummary }) {
  const { t, say } = useTexts()
  const { blocker, warning } = dossier.findings
  return (
    <article className={classes.card}>
      <div className={classes.head}>
        <h2 className={classes.name}>
          <Link to={`/dossiers/${dossier.id}`}>{dossier.name}</Link>
        </h2>
        <Tag tone="accent">{t(`stage.${dossier.stage}`)}</Tag>
      </div>
      <p className={classes.hospital}>{say({ ja: dossier.hospitalName, en: dossier.hospitalNameEn })}</p>
      <div className={classes.progress}>
        <Progress done={dossier.held} of={dossier.rows} label={t('dossiers.progress', { name: dossier.name })} />
        <span>{t('matrix.heldOf', { held: dossier.held, of: dossier.rows })}</span>
      </div>
      <div className={classes.tags}>
        {dossier.unread > 0 && (
          <Tag tone="accent" icon="bell">
            {t('dossiers.unread', { n: dossier.unread })}
          </Tag>
        )}
        {blocker > 0 && <SeverityTag severity="BLOCKER" n={blocker} />}
        {warning > 0 && <SeverityTag severity="WARNING" n={warning} />}
        {blocker + warning === 0 && (
          <Tag tone="good" icon="check">
            {t('dossiers.clear')}
          </Tag>
        )}
      </div>
      <p className={classes.parties}>{dossier.parties.map(({ name, nameEn }) => say({ ja: name, en: nameEn })).join(' · ')}</p>
    </article>
  )
}
