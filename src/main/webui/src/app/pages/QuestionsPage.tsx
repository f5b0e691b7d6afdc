import { useParams } from 'react-router'
import { Empty } from '@/components/Empty'
import { PageHead } from '@/components/PageHead'
import { PartyList } from '@/components/PartyList'
import { Queried } from '@/components/Queried'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useInquiries } from '@/features/inquiry/api/get-inquiries'
import { InquiryView } from '@/features/inquiry/components/InquiryView'
import { useTexts } from '@/i18n/use-texts'
import classes from './Stack.module.css'

export function QuestionsPage() {
  const { t } = useTexts()
  const { dossier, mine } = useDossierScope()
  const { partyId } = useParams()
  const hospital = mine?.function === 'HOSPITAL'
  return (
    <>
      <PageHead title={t('section.questions')} lead={t('inquiry.lead')} />
      {hospital ? <HospitalQuestions dossierId={dossier.id} partyId={partyId} /> : <Empty icon="letter" title={t('inquiry.hospitalOnly')} />}
    </>
  )
}

function HospitalQuestions({ dossierId, partyId }: { dossierId: string; partyId: string | undefined }) {
  const { t } = useTexts()
  const query = useInquiries(dossierId)
  return (
    <Queried query={query}>
      {(inquiries) => {
        const chosen = partyId ?? inquiries[0]?.partyId
        return (
          <div className={classes.split}>
            <PartyList
              label={t('inquiry.vendors')}
              chosen={chosen}
              items={inquiries.map((inquiry) => ({
                id: inquiry.partyId,
                name: inquiry.name,
                to: `/dossiers/${dossierId}/questions/${inquiry.partyId}`,
                note: t('inquiry.count', { n: inquiry.questions }),
              }))}
            />
            <div className={classes.stack}>{chosen && <InquiryView key={chosen} partyId={chosen} />}</div>
          </div>
        )
      }}
    </Queried>
  )
}
