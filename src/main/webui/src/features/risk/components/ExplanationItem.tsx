import type { Explanation } from '@/api/types'
import { DownloadButton } from '@/components/DownloadButton'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { day, moment } from '@/lib/dates'
import { ExplanationAnswerForm } from './ExplanationAnswerForm'
import classes from './Risk.module.css'

/** What was explained, with its documents and every answer. */
export function ExplanationItem({ explanation }: { explanation: Explanation }) {
  const { t, language } = useTexts()
  const { dossier, partyName } = useDossierScope()
  return (
    <li className={classes.item}>
      <h3 className={classes.title}>{explanation.title}</h3>
      <p className={classes.dim}>
        {day(explanation.explainedOn, language)} · {t('risk.explainedFromTo', { by: explanation.explainedBy, to: explanation.explainedTo })} ·{' '}
        {partyName(explanation.partyId)}
      </p>
      <p className={classes.text}>{explanation.content}</p>
      {explanation.risks.length > 0 && (
        <p className={classes.dim}>
          {t('risk.explainedRisks')}: {explanation.risks.map((risk) => risk.title).join(' / ')}
        </p>
      )}
      {explanation.documents.length > 0 && (
        <ul className={classes.list} aria-label={t('risk.documents')}>
          {explanation.documents.map((document) => (
            <li key={document.id} className={classes.head}>
              <DownloadButton size="xs" path={`/api/dossiers/${dossier.id}/explanation-documents/${document.id}/file`} fallback={document.fileName}>
                {document.fileName}
              </DownloadButton>
              <span className={classes.hash}>SHA-256 {document.sha256}</span>
            </li>
          ))}
        </ul>
      )}
      {explanation.answers.length > 0 && (
        <ol className={classes.list} aria-label={t('risk.answers')}>
          {explanation.answers.map((answer) => (
            <li key={answer.at}>
              <strong>{t(`risk.answerKind.${answer.kind}`)}</strong> {answer.text}
              <p className={classes.dim}>
                {answer.organisation} {answer.person} · {moment(answer.at, language)}
              </p>
            </li>
          ))}
        </ol>
      )}
      {explanation.answerable.length > 0 && (explanation.answerable[0] !== 'REPLY' || explanation.answers.length > 0) && (
        <ExplanationAnswerForm key={explanation.answers.length} explanation={explanation} />
      )}
    </li>
  )
}
