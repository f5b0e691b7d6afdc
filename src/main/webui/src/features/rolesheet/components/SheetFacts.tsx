import type { RoleSheetSummary } from '@/api/types'
import { DownloadButton } from '@/components/DownloadButton'
import { Tag } from '@/components/Tag'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { moment } from '@/lib/dates'
import classes from './RoleSheet.module.css'

/** Whose file it is, and how far the sheet is. */
export function SheetFacts({ sheet }: { sheet: RoleSheetSummary }) {
  const { t, language } = useTexts()
  const { dossier } = useDossierScope()
  const { counts } = sheet
  return (
    <dl className={classes.facts}>
      <dt>{t('rolesheet.file')}</dt>
      <dd>
        <DownloadButton size="compact-sm" path={`/api/dossiers/${dossier.id}/role-sheets/${sheet.id}/file`} fallback={sheet.fileName}>
          {sheet.fileName}
        </DownloadButton>
      </dd>
      <dt>{t('rolesheet.version')}</dt>
      <dd>
        {t('rolesheet.number', { n: sheet.number })} {sheet.editionName}
      </dd>
      <dt>{t('rolesheet.by')}</dt>
      <dd>
        {sheet.person} {moment(sheet.uploadedAt, language)}
      </dd>
      {counts && (
        <>
          <dt>{t('rolesheet.counts')}</dt>
          <dd className={classes.tags}>
            <Tag tone={counts.unanswered > 0 ? 'warning' : 'good'}>{t('rolesheet.countUnanswered', { n: counts.unanswered })}</Tag>
            <Tag tone={counts.open > 0 ? 'blocker' : 'good'}>{t('rolesheet.countOpen', { n: counts.open })}</Tag>
            <Tag>{t('rolesheet.countAgreed', { n: counts.agreed, of: counts.items })}</Tag>
            {counts.objected > 0 && <Tag tone="blocker">{t('rolesheet.countObjected', { n: counts.objected })}</Tag>}
          </dd>
        </>
      )}
    </dl>
  )
}
