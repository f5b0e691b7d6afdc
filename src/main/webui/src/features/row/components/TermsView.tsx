import type { Terms } from '@/api/types'
import { Tag } from '@/components/Tag'
import { useCostText } from '@/components/use-cost-text'
import { useServiceLevelText } from '@/components/use-service-level-text'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import classes from './TermsSection.module.css'

export function TermsView({ terms }: { terms: Terms }) {
  const { t } = useTexts()
  const { dossier } = useDossierScope()
  const level = useServiceLevelText()
  const cost = useCostText()
  const contract = dossier.contracts.find((candidate) => candidate.id === terms.contractId)
  return (
    <dl className={classes.view}>
      <dt>{t('field.serviceLevels')}</dt>
      <dd>{terms.serviceLevels.map(level).join(' ／ ') || t('row.noLevel')}</dd>
      <dt>{t('field.cost')}</dt>
      <dd>
        {terms.cost.class === 'UNDECIDED' ? (
          <Tag tone="warning">{t('cost.class.UNDECIDED')}</Tag>
        ) : terms.cost.class ? (
          cost(terms.cost)
        ) : (
          t('matrix.noCost')
        )}
      </dd>
      <dt>{t('field.contractId')}</dt>
      <dd>{[contract?.name, terms.clause].filter(Boolean).join(' ') || t('row.noContract')}</dd>
      <dt>{t('field.evidenceAsked')}</dt>
      <dd>{terms.evidenceAsked || t('row.noEvidenceAsked')}</dd>
    </dl>
  )
}
