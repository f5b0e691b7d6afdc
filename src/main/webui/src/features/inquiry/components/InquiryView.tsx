import { Button } from '@mantine/core'
import { useState } from 'react'
import { Dialog } from '@/components/Dialog'
import { DownloadButton } from '@/components/DownloadButton'
import { Icon } from '@/components/Icon'
import { Panel } from '@/components/Panel'
import { Queried } from '@/components/Queried'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useViewer } from '@/features/session/viewer'
import { useTexts } from '@/i18n/use-texts'
import { useInquiry } from '../api/get-inquiry'
import { PublishedTermsPanel } from './PublishedTermsPanel'
import { QuestionList } from './QuestionList'
import classes from './QuestionList.module.css'
import { RecordAnswerForm } from './RecordAnswerForm'
import { RecordedAnswersPanel } from './RecordedAnswersPanel'
import { UploadAnswers } from './UploadAnswers'

/** Everything between the gaps of one vendor and its answers: the letter, the workbook, what came back. */
export function InquiryView({ partyId }: { partyId: string }) {
  const { t } = useTexts()
  const { writes } = useViewer()
  const { dossier, partyName } = useDossierScope()
  const query = useInquiry(dossier.id, partyId)
  const [recording, setRecording] = useState(false)
  const base = `/api/dossiers/${dossier.id}/inquiries/${partyId}`
  return (
    <Queried query={query}>
      {(inquiry) => (
        <>
          <Panel
            flush
            title={t('inquiry.questionsTo', { name: partyName(partyId), n: inquiry.questions.length })}
            aside={
              inquiry.questions.length > 0 && (
                <div className={classes.actions}>
                  <DownloadButton variant="filled" path={`${base}/letter`} fallback="inquiry.docx">
                    {t('inquiry.letter')}
                  </DownloadButton>
                  <DownloadButton path={`${base}/workbook`} fallback="inquiry.xlsx">
                    {t('inquiry.workbookDownload')}
                  </DownloadButton>
                  {writes && (
                    <Button variant="default" leftSection={<Icon name="edit" />} onClick={() => setRecording(true)}>
                      {t('inquiry.record')}
                    </Button>
                  )}
                </div>
              )
            }
          >
            <QuestionList inquiry={inquiry} />
          </Panel>
          <RecordedAnswersPanel partyId={partyId} />
          {writes && <UploadAnswers key={partyId} partyId={partyId} />}
          {writes && <PublishedTermsPanel key={`${partyId}-terms`} partyId={partyId} />}
          <Dialog opened={recording} onClose={() => setRecording(false)} title={t('inquiry.record')} size="xl" firm>
            <RecordAnswerForm inquiry={inquiry} onDone={() => setRecording(false)} />
          </Dialog>
        </>
      )}
    </Queried>
  )
}
