import { Button } from '@mantine/core'
import type { Risk } from '@/api/types'
import { Tag } from '@/components/Tag'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { day } from '@/lib/dates'
import classes from './Risk.module.css'
import { StateTag } from './StateTag'

/** A risk in the list: what it is, how bad, who retains it, and how far the sides are. */
export function RiskItem({ risk, onOpen }: { risk: Risk; onOpen: () => void }) {
  const { t, language } = useTexts()
  const { partyName } = useDossierScope()
  const { details } = risk
  return (
    <li className={classes.item} data-late={risk.openEnded || undefined}>
      <div className={classes.head}>
        <StateTag risk={risk} />
        <Tag tone={(risk.level ?? 0) >= 4 ? 'blocker' : (risk.level ?? 0) === 3 ? 'warning' : 'plain'}>
          {risk.level ? t('risk.levelOf', { level: risk.level }) : t('risk.unassessed')}
        </Tag>
        {details.residualLevel && <Tag>{t('risk.residualOf', { level: details.residualLevel })}</Tag>}
        {risk.openEnded && <Tag tone="blocker">{risk.approver ? t('risk.expired') : t('risk.notApproved')}</Tag>}
        {risk.acts.includes('ANSWER') && <Tag tone="accent">{t('risk.yourAnswer')}</Tag>}
      </div>
      <h3 className={classes.title}>{details.title}</h3>
      {details.scenario && <p className={classes.text}>{details.scenario}</p>}
      <p className={classes.dim}>
        {risk.partyId ? partyName(risk.partyId) : t('risk.hospitalOnly')}
        {details.treatment && ` · ${t(`risk.treatmentOf.${details.treatment}`)}`}
        {details.retainedBy && ` · ${t('risk.retainedBy')} ${t(`risk.retains.${details.retainedBy}`)}`}
        {risk.expiresOn && ` · ${t('risk.until', { day: day(risk.expiresOn, language) })}`}
      </p>
      <div className={classes.actions}>
        <Button size="xs" variant="default" onClick={onOpen} aria-label={t('risk.openThis', { title: details.title })}>
          {t('risk.open')}
        </Button>
      </div>
    </li>
  )
}
