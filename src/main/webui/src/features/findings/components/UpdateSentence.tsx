import { Button, Checkbox } from '@mantine/core'
import type { Findings } from '@/api/types'
import { Panel } from '@/components/Panel'
import { ProblemAlert } from '@/components/ProblemAlert'
import { Tag } from '@/components/Tag'
import { useChangeDossier } from '@/features/dossier/api/change-dossier'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useViewer } from '@/features/session/viewer'
import { useTexts } from '@/i18n/use-texts'
import { Link } from 'react-router'

/** What the dossier can say about security updates of all servers; whether it applies only the hospital judges. */
export function UpdateSentence({ sentence }: { sentence: NonNullable<Findings['updateSentence']> }) {
  const { t } = useTexts()
  const { dossier, mine } = useDossierScope()
  const { writes } = useViewer()
  const change = useChangeDossier(dossier)
  const tone = { ALL: 'good', PARTLY: 'warning', NONE: 'warning' } as const
  return (
    <Panel title={t('finding.update.title')} aside={<Tag tone={tone[sentence]}>{t(`finding.update.${sentence}`)}</Tag>}>
      <p>{t('finding.update.why')}</p>
      {mine?.function === 'HOSPITAL' && (
        <Checkbox
          label={t('finding.update.unlisted')}
          checked={dossier.unlistedServersConfirmedNone === true}
          disabled={!writes || change.isPending}
          onChange={(event) => change.mutate({ unlistedServersConfirmedNone: event.currentTarget.checked })}
        />
      )}
      {change.isError && <ProblemAlert cause={change.error} />}
      <Button mt="sm" component={Link} to={`/dossiers/${dossier.id}/matrix?show=all&q=VUL-03`} variant="default" size="xs">
        {t('finding.update.toRows')}
      </Button>
    </Panel>
  )
}
