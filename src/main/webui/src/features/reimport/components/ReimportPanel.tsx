import { Button, FileButton, Select } from '@mantine/core'
import { useState } from 'react'
import { Icon } from '@/components/Icon'
import { Panel } from '@/components/Panel'
import { ProblemAlert } from '@/components/ProblemAlert'
import { Queried } from '@/components/Queried'
import { Tag } from '@/components/Tag'
import { useRevisions } from '@/features/approval/api/get-revisions'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useViewer } from '@/features/session/viewer'
import { useTexts } from '@/i18n/use-texts'
import { moment } from '@/lib/dates'
import { useReimports } from '../api/get-reimports'
import { useTakeReimport } from '../api/take-reimport'
import classes from './Reimport.module.css'
import { ReturnedAnnex } from './ReturnedAnnex'

const ACCEPT = '.docx,application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/** Annexes that came back from Word: bring one, and see what each says differently. */
export function ReimportPanel({ partyId }: { partyId: string }) {
  const { t, language } = useTexts()
  const { writes } = useViewer()
  const { dossier } = useDossierScope()
  const query = useReimports(dossier.id, partyId)
  const take = useTakeReimport(dossier.id, partyId)
  const revisions = (useRevisions(dossier.id).data ?? []).filter((revision) => revision.partyId === partyId)
  const [revisionId, setRevisionId] = useState<string | null>(null)
  const [open, setOpen] = useState<string | null>(null)
  return (
    <Panel
      title={t('reimport.title')}
      aside={
        writes && (
          <FileButton accept={ACCEPT} onChange={(file) => file && take.mutate({ file, revisionId }, { onSuccess: (taken) => setOpen(taken.file.id) })}>
            {(props) => (
              <Button {...props} size="sm" variant="default" loading={take.isPending} leftSection={<Icon name="upload" />}>
                {t('reimport.choose')}
              </Button>
            )}
          </FileButton>
        )
      }
    >
      <p className={classes.lead}>{t('reimport.lead')}</p>
      {writes && revisions.length > 0 && (
        <Select
          label={t('reimport.from')}
          description={t('reimport.fromHint')}
          allowDeselect={false}
          value={revisionId ?? ''}
          onChange={(value) => setRevisionId(value || null)}
          data={[
            { value: '', label: t('reimport.fromDraft') },
            ...revisions.map((revision) => ({ value: revision.id, label: t('approval.edition', { n: revision.number }) })),
          ]}
        />
      )}
      {take.isError && <ProblemAlert cause={take.error} />}
      <Queried query={query}>
        {(files) =>
          files.length === 0 ? (
            <p className={classes.lead}>{t('reimport.none')}</p>
          ) : (
            <ul className={classes.files}>
              {files.map((file) => (
                <li key={file.id}>
                  <div className={classes.file}>
                    <span>
                      <strong>{file.fileName}</strong> {t('reimport.by', { person: file.person, organisation: file.organisation, on: moment(file.receivedAt, language) })}
                    </span>
                    {file.undecided > 0 && <Tag tone="warning">{t('reimport.undecided', { n: file.undecided })}</Tag>}
                    <Button size="xs" variant="subtle" aria-expanded={open === file.id} onClick={() => setOpen(open === file.id ? null : file.id)}>
                      {open === file.id ? t('reimport.close') : t('reimport.open')}
                    </Button>
                  </div>
                  {open === file.id && <ReturnedAnnex partyId={partyId} reimportId={file.id} />}
                </li>
              ))}
            </ul>
          )
        }
      </Queried>
    </Panel>
  )
}
