import { useState } from 'react'
import { DataTable } from '@/components/DataTable'
import { Queried } from '@/components/Queried'
import { tell } from '@/components/messages'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useEditRows } from '@/features/exchange/api/edit-rows'
import { Differences } from '@/features/exchange/components/Differences'
import { editsOf, type Choices } from '@/features/exchange/logic/choices'
import { useTexts } from '@/i18n/use-texts'
import { useReimport } from '../api/get-reimport'
import { Deviations } from './Deviations'
import classes from './Reimport.module.css'

/** One returned annex: what may become edits, what may not and why, deviations to decide, and who changed what in Word. */
export function ReturnedAnnex({ partyId, reimportId }: { partyId: string; reimportId: string }) {
  const { t, say } = useTexts()
  const { dossier } = useDossierScope()
  const query = useReimport(dossier.id, partyId, reimportId)
  const edit = useEditRows(dossier.id)
  const [choices, setChoices] = useState<Choices>({})
  return (
    <Queried query={query}>
      {(returned) => {
        const report = { fileName: returned.file.fileName, size: returned.file.size, sha256: returned.file.sha256, exportedAt: null, rows: returned.rows, unread: [] }
        const save = () => {
          const edits = editsOf(report, choices)
          edit.mutate(edits, { onSuccess: () => tell(t('exchange.saved', { n: edits.length })), onSettled: () => void query.refetch() })
        }
        const same = returned.rows.length === 0 && returned.notTaken.length === 0 && returned.deviations.length === 0
        return (
          <div className={classes.stack}>
            {same && <p className={classes.lead}>{t('reimport.same')}</p>}
            {returned.rows.length > 0 && (
              <Differences report={report} choices={choices} onChoices={setChoices} saving={edit.isPending} problem={edit.error} onSave={save} />
            )}
            {returned.deviations.length > 0 && (
              <Deviations partyId={partyId} reimportId={reimportId} deviations={returned.deviations} />
            )}
            {returned.notTaken.length > 0 && (
              <DataTable
                caption={t('reimport.notTaken')}
                head={
                  <>
                    <th scope="col">{t('reimport.control')}</th>
                    <th scope="col">{t('reimport.sent')}</th>
                    <th scope="col">{t('reimport.returned')}</th>
                    <th scope="col">{t('reimport.why')}</th>
                  </>
                }
              >
                {returned.notTaken.map((line, at) => (
                  <tr key={at}>
                    <th scope="row">
                      {line.place} {say(line.control)}
                    </th>
                    <td>{line.sent ?? '－'}</td>
                    <td>{line.returned ?? '－'}</td>
                    <td>{say(line.why)}</td>
                  </tr>
                ))}
              </DataTable>
            )}
            {returned.changes.length > 0 && (
              <details>
                <summary>{t('reimport.changes', { n: returned.changes.length })}</summary>
                <ul className={classes.changes}>
                  {returned.changes.map((change, at) => (
                    <li key={at}>
                      {t(`reimport.kind.${change.kind}`)} {t('reimport.who', { author: change.author || t('reimport.unnamed'), at: change.at.slice(0, 10) })}
                      <q className={classes.text}>{change.text}</q>
                    </li>
                  ))}
                </ul>
              </details>
            )}
          </div>
        )
      }}
    </Queried>
  )
}
