import { Link, useParams } from 'react-router'
import { PageHead } from '@/components/PageHead'
import { Queried } from '@/components/Queried'
import { useDisclosure } from '@/features/disclosure/api/get-disclosure'
import { AnswersPanel } from '@/features/disclosure/components/AnswersPanel'
import { ComparePanel } from '@/features/disclosure/components/ComparePanel'
import { Doubts } from '@/features/disclosure/components/Doubts'
import { HeadForm } from '@/features/disclosure/components/HeadForm'
import { SettleBar } from '@/features/disclosure/components/SettleBar'
import { StateTag } from '@/features/disclosure/components/StateTag'
import { useViewer } from '@/features/session/viewer'
import { useTexts } from '@/i18n/use-texts'
import classes from './Stack.module.css'

/** One version: what was read beside what could not be, to be set right and confirmed. */
export function DisclosurePage() {
  const { t, say } = useTexts()
  const { writes } = useViewer()
  const { disclosureId = '' } = useParams()
  const query = useDisclosure(disclosureId)
  return (
    <Queried query={query}>
      {(view) => {
        const version = view.disclosure
        const draft = version.state === 'DRAFT'
        const editable = draft && writes
        return (
          <>
            <p>
              <Link to="/organisation/disclosures">{t('disclosure.back')}</Link>
            </p>
            <PageHead
              title={version.details.product ?? t('disclosure.readTitle')}
              lead={
                <>
                  {say(version.formName)} {version.editionName} <StateTag version={version} /> {draft && t('disclosure.readLead')}
                </>
              }
            />
            <div className={classes.stack} key={version.id}>
              <SettleBar version={version} writes={writes} />
              <HeadForm version={version} editable={editable} />
              <Doubts doubts={view.doubts} />
              <AnswersPanel view={view} editable={editable} />
              <ComparePanel version={version} />
            </div>
          </>
        )
      }}
    </Queried>
  )
}
