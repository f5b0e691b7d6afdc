import { Button } from '@mantine/core'
import type { DeclarationQuestion, DeclarationSheet } from '@/api/types'
import { tell } from '@/components/messages'
import { Panel } from '@/components/Panel'
import { ProblemAlert } from '@/components/ProblemAlert'
import { Tag } from '@/components/Tag'
import { useCatalogue } from '@/features/catalogue/api/get-catalogue'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useViewer } from '@/features/session/viewer'
import { useTexts } from '@/i18n/use-texts'
import { moment } from '@/lib/dates'
import { useHandIn } from '../api/hand-in'
import { whole } from '../logic/sheet-state'
import { useAnswers } from '../state/use-answers'
import { QuestionItem } from './QuestionItem'
import { SheetBar } from './SheetBar'
import classes from './SheetForm.module.css'

/** A vendor's own sheet: every duty it is asked, area by area, kept as it is filled in and handed in as a whole. */
export function SheetForm({ sheet }: { sheet: DeclarationSheet }) {
  const { t, say, language } = useTexts()
  const { writes } = useViewer()
  const { dossier } = useDossierScope()
  const { state, act, waiting, problem, retry } = useAnswers(dossier.id, sheet)
  const handIn = useHandIn(dossier.id, sheet.round.id)
  const areas = useCatalogue().data?.areas ?? []
  const own = sheet.round.asked[0]
  const readOnly = !writes || sheet.round.state !== 'OPEN'
  const isWhole = ({ rowId }: DeclarationQuestion) => whole(state.get(rowId)?.word ?? { answer: null, condition: null })
  const unanswered = (questions: DeclarationQuestion[]) => questions.filter(({ rowId }) => state.get(rowId)?.word.answer === null)
  const before = unanswered(sheet.questions).filter(({ standing }) => standing)
  const done = sheet.questions.filter(isWhole).length
  const submit = () => handIn.mutate(undefined, { onSuccess: () => tell(t('declaration.handedIn')) })
  return (
    <div className={classes.sheet}>
      <SheetBar
        done={done}
        of={sheet.questions.length}
        waiting={waiting && !problem}
        handedIn={Boolean(own?.handedInAt)}
        busy={handIn.isPending}
        readOnly={readOnly}
        onHandIn={submit}
      />
      {own?.handedInAt && (
        <p className={classes.state}>
          <Tag tone="good" icon="check">
            {t('declaration.handedInTag')}
          </Tag>{' '}
          {t('declaration.handedInBy', { when: moment(own.handedInAt, language), name: own.handedInBy ?? '' })}
          {!readOnly && t('declaration.changeUntil')}
        </p>
      )}
      {problem && <ProblemAlert cause={problem} retry={retry} />}
      {handIn.isError && <ProblemAlert cause={handIn.error} />}
      {!readOnly && before.length > 0 && (
        <p className={classes.state}>
          <Button
            size="xs"
            variant="default"
            onClick={() =>
              act({
                type: 'take',
                words: before.flatMap(({ rowId, standing }) => (standing ? [[rowId, { answer: standing.answer, condition: standing.condition }]] : [])),
              })
            }
          >
            {t('declaration.takeBefore', { n: before.length })}
          </Button>
        </p>
      )}
      {areas
        .map((area) => ({ area, questions: sheet.questions.filter((question) => question.area === area.id) }))
        .filter(({ questions }) => questions.length > 0)
        .map(({ area, questions }) => (
          <Panel
            flush
            key={area.id}
            title={`${say(area.title)} ${questions.filter(isWhole).length} / ${questions.length}`}
            aside={
              !readOnly &&
              unanswered(questions).length > 1 && (
                <Button
                  size="xs"
                  variant="default"
                  onClick={() => act({ type: 'choose', rowIds: unanswered(questions).map(({ rowId }) => rowId), answer: 'NOT_MINE' })}
                >
                  {t('declaration.restNotMine')}
                </Button>
              )
            }
          >
            {questions.map((question) => {
              const local = state.get(question.rowId)
              return (
                local && (
                  <QuestionItem
                    key={question.rowId}
                    question={question}
                    local={local}
                    readOnly={readOnly}
                    onChoose={(answer) => act({ type: 'choose', rowIds: [question.rowId], answer })}
                    onCondition={(condition) => act({ type: 'condition', rowId: question.rowId, condition })}
                    onResolve={(take) => act({ type: 'resolve', rowId: question.rowId, take })}
                  />
                )
              )
            })}
          </Panel>
        ))}
    </div>
  )
}
