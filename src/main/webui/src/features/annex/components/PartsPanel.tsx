import { Checkbox } from '@mantine/core'
import { ProblemAlert } from '@/components/ProblemAlert'
import { Queried } from '@/components/Queried'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { useAnnexParts, type AnnexPart, type AnnexParts } from '../api/annex-parts'
import { useChooseAnnexParts } from '../api/choose-annex-parts'
import classes from './PartsPanel.module.css'

/** Which of the thirteen parts this annex has; the hospital chooses. */
export function PartsPanel({ partyId }: { partyId: string }) {
  const { t } = useTexts()
  const { dossier } = useDossierScope()
  const query = useAnnexParts(dossier.id, partyId)
  const choose = useChooseAnnexParts(dossier.id, partyId)
  const turn = (parts: AnnexParts, part: AnnexPart, on: boolean) =>
    choose.mutate({ parts: parts.parts.filter((line) => (line.part === part ? on : line.on)).map((line) => line.part), etag: parts.etag })
  return (
    <Queried query={query}>
      {(parts) => (
        <details className={classes.parts}>
          <summary>{t('part.title', { n: parts.parts.filter((line) => line.on).length })}</summary>
          <p className={classes.lead}>{parts.editable ? t('part.lead') : t('part.readOnly')}</p>
          <fieldset className={classes.list}>
            <legend className={classes.legend}>{t('part.legend')}</legend>
            {parts.parts.map((line) => (
              <PartLine key={line.part} line={line} disabled={!parts.editable || choose.isPending} onTurn={(on) => turn(parts, line.part, on)} />
            ))}
          </fieldset>
          {choose.isError && <ProblemAlert cause={choose.error} />}
        </details>
      )}
    </Queried>
  )
}

function PartLine({ line, disabled, onTurn }: { line: AnnexParts['parts'][number]; disabled: boolean; onTurn: (on: boolean) => void }) {
  const { t, say } = useTexts()
  return (
    <Checkbox
      checked={line.on}
      disabled={disabled}
      onChange={(event) => onTurn(event.currentTarget.checked)}
      label={t('part.line', { n: line.number, title: say(line.title) })}
    />
  )
}
