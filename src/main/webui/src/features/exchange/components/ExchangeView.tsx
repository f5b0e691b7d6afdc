import { useState } from 'react'
import { problemOf } from '@/api/problem'
import { DownloadButton } from '@/components/DownloadButton'
import { Empty } from '@/components/Empty'
import { tell } from '@/components/messages'
import { Panel } from '@/components/Panel'
import { ProblemAlert } from '@/components/ProblemAlert'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useViewer } from '@/features/session/viewer'
import { useTexts } from '@/i18n/use-texts'
import { useEditRows } from '../api/edit-rows'
import { useReadWorkbook } from '../api/read-workbook'
import { editsOf, stillMeant, type Choices } from '../logic/choices'
import { Differences } from './Differences'
import classes from './Exchange.module.css'
import { UnreadCells } from './UnreadCells'
import { WorkbookDrop } from './WorkbookDrop'

/** The matrix out as a workbook and in again: what differs is shown, and only what somebody takes is saved. */
export function ExchangeView() {
  const { t } = useTexts()
  const { writes } = useViewer()
  const { dossier } = useDossierScope()
  const read = useReadWorkbook(dossier.id)
  const edit = useEditRows(dossier.id)
  const [file, setFile] = useState<File | null>(null)
  const [choices, setChoices] = useState<Choices>({})
  const report = read.data

  const open = (chosen: File) => {
    setFile(chosen)
    setChoices({})
    edit.reset()
    read.mutate(chosen)
  }
  const save = () => {
    if (!report || !file) return
    const edits = editsOf(report, choices)
    edit.mutate(edits, {
      onSuccess: () => {
        tell(t('exchange.saved', { n: edits.length }))
        read.reset()
        setFile(null)
      },
      onError: (cause) => {
        // Somebody was faster: read it again, so that the conflicts are shown with what stands now.
        if (problemOf(cause).status === 412) read.mutate(file, { onSuccess: (again) => setChoices((before) => stillMeant(again, before)) })
      },
    })
  }
  return (
    <div className={classes.stack}>
      <Panel title={t('exchange.out')}>
        <p className={classes.lead}>{t('exchange.outLead')}</p>
        <DownloadButton variant="filled" path={`/api/dossiers/${dossier.id}/workbook`} fallback="matrix.xlsx">
          {t('exchange.download')}
        </DownloadButton>
      </Panel>
      {writes && (
        <Panel title={t('exchange.in')}>
          <p className={classes.lead}>{t('exchange.inLead')}</p>
          <WorkbookDrop busy={read.isPending} onFile={open} />
        </Panel>
      )}
      {read.isError && <ProblemAlert cause={read.error} />}
      {report && report.rows.length > 0 && (
        <Differences report={report} choices={choices} onChoices={setChoices} saving={edit.isPending} problem={edit.error} onSave={save} />
      )}
      {report && report.rows.length === 0 && report.unread.length === 0 && <Empty icon="check" title={t('exchange.nothing', { name: report.fileName })} />}
      {report && report.unread.length > 0 && <UnreadCells unread={report.unread} />}
    </div>
  )
}
