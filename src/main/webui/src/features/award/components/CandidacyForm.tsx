import { Button } from '@mantine/core'
import type { Candidacy } from '@/api/types'
import { tell } from '@/components/messages'
import { Panel } from '@/components/Panel'
import { ProblemAlert } from '@/components/ProblemAlert'
import { Progress } from '@/components/Progress'
import { useCatalogue } from '@/features/catalogue/api/get-catalogue'
import bar from '@/features/declaration/components/SheetForm.module.css'
import { useViewer } from '@/features/session/viewer'
import { useTexts } from '@/i18n/use-texts'
import { moment } from '@/lib/dates'
import { useSendCandidacy } from '../api/send-candidacy'
import { useWords } from '../logic/use-words'
import { isWhole, seenOf } from '../logic/words'
import classes from './Award.module.css'
import { DutyQuestion } from './DutyQuestion'

/** A candidate's own answers, area by area: saved as a draft among its members, then sent as a whole. */
export function CandidacyForm({ candidacy }: { candidacy: Candidacy }) {
  const { t, say, language } = useTexts()
  const { writes } = useViewer()
  const { summary, questions } = candidacy
  const words = useWords(candidacy)
  const send = useSendCandidacy(summary.id)
  const areas = useCatalogue().data?.areas ?? []
  const readOnly = !writes || !summary.open
  const done = questions.filter((question) => isWhole(words.of(question))).length
  const unanswered = questions.filter((question) => words.of(question).answer === null)
  const submit = async () => {
    const kept = await words.save()
    if (kept) send.mutate(seenOf(questions, kept), { onSuccess: () => tell(t('award.mine.sent')) })
  }
  return (
    <div className={classes.stack}>
      <div className={bar.bar}>
        <div className={bar.progress}>
          <span>{t('award.mine.answered', { done, of: questions.length })}</span>
          <Progress done={done} of={questions.length} label={t('award.mine.progress')} />
        </div>
        {words.changed && <span className={bar.kept}>{t('award.mine.unsaved')}</span>}
        {!readOnly && (
          <>
            <Button
              variant="default"
              disabled={!words.changed}
              loading={words.saving}
              onClick={() => void words.save().then((kept) => kept && tell(t('award.mine.saved')))}
            >
              {t('award.mine.save')}
            </Button>
            {!summary.sentAt && (
              <Button disabled={done < questions.length} loading={send.isPending} onClick={() => void submit()}>
                {t('award.mine.send')}
              </Button>
            )}
          </>
        )}
      </div>
      {summary.sentAt && (
        <p className={classes.text}>{t('award.mine.sentBy', { when: moment(summary.sentAt, language), name: summary.sentBy ?? '' })}</p>
      )}
      {words.problem !== null && <ProblemAlert cause={words.problem} />}
      {send.isError && <ProblemAlert cause={send.error} />}
      {!readOnly && unanswered.length > 1 && (
        <div className={classes.actions}>
          <Button size="xs" variant="default" onClick={() => words.set(unanswered, { answer: 'NOT_MINE', condition: null })}>
            {t('award.mine.rest')}
          </Button>
        </div>
      )}
      {areas
        .map((area) => ({ area, asked: questions.filter((question) => question.area === area.id) }))
        .filter(({ asked }) => asked.length > 0)
        .map(({ area, asked }) => (
          <Panel flush key={area.id} title={`${say(area.title)} ${asked.filter((question) => isWhole(words.of(question))).length} / ${asked.length}`}>
            {asked.map((question) => (
              <DutyQuestion
                key={question.duty}
                question={question}
                word={words.of(question)}
                readOnly={readOnly}
                onWord={(word) => words.set([question], word)}
              />
            ))}
          </Panel>
        ))}
      <p className={classes.quiet}>{t('award.mine.record')}</p>
    </div>
  )
}
