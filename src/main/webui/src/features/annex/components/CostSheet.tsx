import { Select } from '@mantine/core'
import { useState } from 'react'
import { DownloadButton } from '@/components/DownloadButton'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { era, fiscalYear, today } from '@/lib/dates'
import classes from './AnnexPreview.module.css'

/** The cost of what was agreed, by year and vendor, for the budget request. */
export function CostSheet() {
  const { t, language } = useTexts()
  const { dossier } = useDossierScope()
  const current = fiscalYear(today(), dossier.fiscalYearStartMonth)
  const [year, setYear] = useState(String(current + 1))
  const years = [-1, 0, 1, 2, 3].map((step) => current + step)
  const label = (value: number) =>
    language === 'ja' ? `${value}年度（${era(`${value}-07-01`).replace(/年.*/, '年度')}）` : t('annex.fiscalYear', { year: value })
  return (
    <div className={classes.tools}>
      <Select
        label={t('annex.year')}
        data={years.map((value) => ({ value: String(value), label: label(value) }))}
        value={year}
        allowDeselect={false}
        onChange={(value) => value && setYear(value)}
      />
      <DownloadButton path={`/api/dossiers/${dossier.id}/cost-sheet?year=${year}`} fallback={`cost-${year}.xlsx`}>
        {t('annex.costSheet')}
      </DownloadButton>
    </div>
  )
}
