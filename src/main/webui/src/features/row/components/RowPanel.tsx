import { ActionIcon, Button, Drawer } from '@mantine/core'
import type { Matrix, Row } from '@/api/types'
import { FindingItem } from '@/components/FindingItem'
import { Icon } from '@/components/Icon'
import { MendLink } from '@/features/dossier/components/MendLink'
import { useEditMode } from '@/features/matrix/state/edit-mode'
import { useCatalogue } from '@/features/catalogue/api/get-catalogue'
import { VersionsSection } from '@/features/versions/components/VersionsSection'
import { ConfirmationSection } from '@/features/confirmation/components/ConfirmationSection'
import { WordsHistory } from '@/features/confirmation/components/WordsHistory'
import { useViewer } from '@/features/session/viewer'
import { Talk } from '@/features/talk/components/Talk'
import { useTexts } from '@/i18n/use-texts'
import { DeclarationsSection } from './DeclarationsSection'
import { DraftSection } from './DraftSection'
import { EditionsSection } from './EditionsSection'
import { EvidenceSection } from './EvidenceSection'
import { LettersSection } from './LettersSection'
import { NotSaved } from './NotSaved'
import { RowHead } from './RowHead'
import classes from './RowPanel.module.css'
import { Section } from './Section'
import { StandingSection } from './StandingSection'
import { TermsSection } from './TermsSection'
import { TextsSection } from './TextsSection'
import { WhySection } from './WhySection'

interface Props { matrix: Matrix; rowId: string | null; onOpen: (rowId: string | null) => void }

/** All there is about one row, at the side of the matrix; the whole screen on a phone. */
export function RowPanel({ matrix, rowId, onOpen }: Props) {
  const { t } = useTexts()
  const at = matrix.rows.findIndex((row) => row.id === rowId)
  const row = matrix.rows[at]
  return (
    <Drawer.Root opened={row !== undefined} onClose={() => onOpen(null)} position="right" size="min(46rem, 100vw)">
      <Drawer.Overlay backgroundOpacity={0.25} />
      <Drawer.Content>
        {/* Not Drawer.Header: its header element would be a second banner of the page. */}
        <div className={classes.header}>
          <div className={classes.step}>
            <ActionIcon
              variant="default"
              aria-label={t('row.previous')}
              disabled={at <= 0}
              onClick={() => onOpen(matrix.rows[at - 1]?.id ?? null)}
            >
              <Icon name="arrowLeft" />
            </ActionIcon>
            <ActionIcon
              variant="default"
              aria-label={t('row.next')}
              disabled={at >= matrix.rows.length - 1}
              onClick={() => onOpen(matrix.rows[at + 1]?.id ?? null)}
            >
              <Icon name="arrowRight" />
            </ActionIcon>
          </div>
          <EditSwitch />
          <Drawer.CloseButton ml={0} aria-label={t('common.close')} />
        </div>
        <Drawer.Body className={classes.body}>{row && <RowDetails key={row.id} row={row} matrix={matrix} />}</Drawer.Body>
      </Drawer.Content>
    </Drawer.Root>
  )
}

function EditSwitch() {
  const { t } = useTexts()
  const { writes } = useViewer()
  const { editing, setEditing } = useEditMode()
  if (!writes) return null
  return (
    <Button
      size="xs"
      variant={editing ? 'default' : 'filled'}
      leftSection={<Icon name={editing ? 'check' : 'edit'} size={16} />}
      onClick={() => setEditing(!editing)}
    >
      {t(editing ? 'matrix.edit.done' : 'common.edit')}
    </Button>
  )
}

function RowDetails({ row, matrix }: { row: Row; matrix: Matrix }) {
  const { t } = useTexts()
  const catalogue = useCatalogue()
  const duty = catalogue.data?.duties.find((candidate) => candidate.id === row.duty)
  return (
    <>
      <RowHead row={row} matrix={matrix} />
      <NotSaved row={row} />
      <DraftSection row={row} />
      {row.findings.length > 0 && (
        <Section title={t('matrix.findings')}>
          <ul className={classes.findings}>
            {row.findings.map((finding, index) => (
              <FindingItem key={index} finding={finding} action={<MendLink finding={finding} />} />
            ))}
          </ul>
        </Section>
      )}
      <Section title={t('confirmation.title')}>
        <ConfirmationSection row={row} matrix={matrix} />
      </Section>
      <WhySection duty={duty} />
      <EditionsSection row={row} conflict={catalogue.data?.editionConflicts.find((conflict) => conflict.duty === row.duty)} />
      <LettersSection row={row} matrix={matrix} duty={duty} />
      <TermsSection row={row} matrix={matrix} />
      <DeclarationsSection row={row} matrix={matrix} />
      <EvidenceSection row={row} matrix={matrix} />
      <TextsSection row={row} />
      <StandingSection row={row} />
      <Section title={t('talk.title')}>
        <Talk rowId={row.id} />
      </Section>
      <VersionsSection row={row} />
      <WordsHistory rowId={row.id} />
    </>
  )
}
