import type { InspectionItem } from '@/api/types'
import { useTexts } from '@/i18n/use-texts'
import classes from './Inspection.module.css'
import { SourceList } from './SourceList'

/** 案: what the facts say to an item, and what that rests on. */
export function ProposalView({ item }: { item: InspectionItem }) {
  const { t } = useTexts()
  return (
    <div className={classes.proposal}>
      <p>
        <strong>{t('inspection.proposed', { value: t(`inspection.proposal.${item.proposed}`) })}</strong>
      </p>
      <SourceList sources={item.sources} />
    </div>
  )
}
