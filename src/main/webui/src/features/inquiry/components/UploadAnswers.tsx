import { Button, FileInput } from '@mantine/core'
import { useState } from 'react'
import type { AnswerReport } from '@/api/types'
import { DataTable } from '@/components/DataTable'
import { Icon } from '@/components/Icon'
import { Panel } from '@/components/Panel'
import { ProblemAlert } from '@/components/ProblemAlert'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { useUploadAnswers } from '../api/upload-answers'
import classes from './QuestionList.module.css'
import { TakeAnswers } from './TakeAnswers'

/** Takes the returned workbook and says what was read and, by sheet and cell, what was not. Nothing is guessed. */
export function UploadAnswers({ partyId }: { partyId: string }) {
  const { t } = useTexts()
  const { dossier } = useDossierScope()
  const upload = useUploadAnswers(dossier.id, partyId)
  const [file, setFile] = useState<File | null>(null)
  return (
    <Panel title={t('inquiry.upload')}>
      <p className={classes.lead}>{t('inquiry.uploadLead')}</p>
      <form
        className={classes.form}
        onSubmit={(event) => {
          event.preventDefault()
          if (file) upload.mutate(file)
        }}
      >
        <FileInput
          label={t('inquiry.workbook')}
          placeholder={t('form.chooseFile')}
          accept=".xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"
          value={file}
          onChange={setFile}
          clearable
          clearButtonProps={{ 'aria-label': t('common.remove') }}
        />
        <div>
          <Button type="submit" leftSection={<Icon name="upload" />} disabled={!file} loading={upload.isPending}>
            {t('inquiry.read')}
          </Button>
        </div>
      </form>
      {upload.isError && <ProblemAlert cause={upload.error} />}
      {upload.data && <Report report={upload.data} />}
      {upload.data && upload.data.rows.length > 0 && file && (
        <TakeAnswers key={upload.data.sha256} partyId={partyId} report={upload.data} file={file} onDone={() => upload.reset()} />
      )}
    </Panel>
  )
}

function Report({ report }: { report: AnswerReport }) {
  const { t, say } = useTexts()
  return (
    <div role="status">
      <p>{t('inquiry.report', { read: report.rows.length, unread: report.unread.length })}</p>
      {report.unread.length > 0 && (
        <DataTable
          caption={t('inquiry.unread')}
          head={
            <>
              <th scope="col">{t('inquiry.cell')}</th>
              <th scope="col">{t('inquiry.whyUnread')}</th>
            </>
          }
        >
          {report.unread.map((cell) => (
            <tr key={cell.sheet + (cell.cell ?? '')}>
              <th scope="row">
                {cell.sheet} {cell.cell}
              </th>
              <td>{say(cell.why)}</td>
            </tr>
          ))}
        </DataTable>
      )}
    </div>
  )
}
