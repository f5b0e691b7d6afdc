import { DataTable } from '@/components/DataTable'
import { Panel } from '@/components/Panel'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { day } from '@/lib/dates'
import { useRecordedAnswers } from '../api/get-recorded-answers'

export function RecordedAnswersPanel({ partyId }: { partyId: string }) {
  const { t, language } = useTexts()
  const { dossier } = useDossierScope()
  const query = useRecordedAnswers(dossier.id)
  const own = query.data?.filter((record) => record.partyId === partyId) ?? []
  if (own.length === 0) return null
  return (
    <Panel title={t('inquiry.records')}>
      <DataTable
        caption={t('inquiry.records')}
        head={
          <>
            <th scope="col">{t('inquiry.receivedOn')}</th>
            <th scope="col">{t('inquiry.sender')}</th>
            <th scope="col">{t('inquiry.medium')}</th>
            <th scope="col" data-number>
              {t('inquiry.answers')}
            </th>
            <th scope="col">{t('inquiry.file')}</th>
            <th scope="col">{t('inquiry.recordedBy')}</th>
          </>
        }
      >
        {own.map((record) => (
          <tr key={record.id}>
            <th scope="row">{day(record.receivedOn, language)}</th>
            <td>{record.sender}</td>
            <td>{t(`medium.${record.medium}`)}</td>
            <td data-number>{record.answers}</td>
            <td title={record.sha256 ?? undefined}>{record.fileName ?? t('common.none')}</td>
            <td>{record.recordedBy}</td>
          </tr>
        ))}
      </DataTable>
    </Panel>
  )
}
