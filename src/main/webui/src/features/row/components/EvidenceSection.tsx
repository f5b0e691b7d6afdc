import { Button } from '@mantine/core'
import { useState } from 'react'
import { download } from '@/api/download'
import { problemOf } from '@/api/problem'
import type { Evidence, Matrix, Row } from '@/api/types'
import { Icon } from '@/components/Icon'
import { tell } from '@/components/messages'
import { useProblemSentence } from '@/components/use-problem-sentence'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useEditMode } from '@/features/matrix/state/edit-mode'
import { useTexts } from '@/i18n/use-texts'
import { day } from '@/lib/dates'
import { fileSize } from '@/lib/numbers'
import { EvidenceForm } from './EvidenceForm'
import classes from './EvidenceSection.module.css'
import { Section } from './Section'

/** What was shown for the duty being done, newest first. */
export function EvidenceSection({ row, matrix }: { row: Row; matrix: Matrix }) {
  const { t, language } = useTexts()
  const { dossier, partyName } = useDossierScope()
  const { editing } = useEditMode()
  const sentence = useProblemSentence()
  const [open, setOpen] = useState(false)
  const save = (evidence: Evidence) =>
    void download(`/api/dossiers/${dossier.id}/rows/${row.id}/evidence/${evidence.id}/file`, evidence.fileName ?? evidence.title).catch(
      (cause) => tell(sentence(problemOf(cause)).what, 'bad'),
    )
  return (
    <Section
      part="evidence"
      title={t('row.evidence')}
      aside={
        editing &&
        !open && (
          <Button size="compact-xs" variant="default" leftSection={<Icon name="add" size={14} />} onClick={() => setOpen(true)}>
            {t('row.addEvidence')}
          </Button>
        )
      }
    >
      {row.evidence.length === 0 && !open && <p className={classes.none}>{t('row.noEvidence')}</p>}
      <ul className={classes.list}>
        {[...row.evidence]
          .sort((a, b) => b.shownOn.localeCompare(a.shownOn))
          .map((evidence) => (
            <li key={evidence.id} className={classes.item}>
              <span className={classes.date}>{day(evidence.shownOn, language)}</span>
              <span className={classes.what}>
                {evidence.title}
                <small className={classes.who}>
                  {[partyName(evidence.partyId), t('row.recordedBy', { who: evidence.recordedBy })].filter(Boolean).join(' · ')}
                </small>
              </span>
              {evidence.hasFile && (
                <Button size="compact-xs" variant="subtle" leftSection={<Icon name="download" size={14} />} onClick={() => save(evidence)}>
                  {evidence.fileName}
                  {evidence.size !== null && `（${fileSize(evidence.size)}）`}
                </Button>
              )}
            </li>
          ))}
      </ul>
      {open && <EvidenceForm row={row} columns={matrix.columns} onDone={() => setOpen(false)} />}
    </Section>
  )
}
