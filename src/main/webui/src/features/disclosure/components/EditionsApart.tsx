import type { DisclosureComparison, DisclosureDifference } from '@/api/types'
import { JoinForm, type Asked } from '@/features/mapping/components/JoinForm'
import { useTexts } from '@/i18n/use-texts'
import { useDisclosure } from '../api/get-disclosure'
import { AnswerTag } from './AnswerTag'
import classes from './Disclosure.module.css'

/** Two versions of different editions: the questions without a counterpart, and the place to bring questions together. */
export function EditionsApart({ compared }: { compared: DisclosureComparison }) {
  const { t } = useTexts()
  const { before, after, unmapped, comparable } = compared
  if (before.edition === after.edition || before.edition === 'UNKNOWN_EDITION' || after.edition === 'UNKNOWN_EDITION') return null
  return (
    <>
      {comparable && unmapped.length > 0 && (
        <details>
          <summary>{t('disclosure.unmappedTitle', { n: unmapped.length })}</summary>
          <p className={classes.small}>{t('disclosure.unmappedLead')}</p>
          <ul className={classes.list}>
            {unmapped.map((each) => (
              <Alone key={`${each.before ? 'before' : 'after'} ${each.question} ${each.object ?? ''}`} difference={each} edition={each.before ? before.editionName : after.editionName} />
            ))}
          </ul>
        </details>
      )}
      <details>
        <summary>{t('disclosure.joinEditions')}</summary>
        <Join compared={compared} />
      </details>
    </>
  )
}

function Alone({ difference, edition }: { difference: DisclosureDifference; edition: string }) {
  const side = difference.before ?? difference.after
  return (
    <li className={classes.answer}>
      <span className={classes.number}>{difference.question}</span>
      <div>
        <p className={classes.words}>{side?.words}</p>
        <p className={classes.small}>{edition}</p>
      </div>
      <div className={classes.tags}>{side && <AnswerTag value={side.value} />}</div>
    </li>
  )
}

/** With a table, what it leaves open; without one, all questions of both. */
function Join({ compared: { before, after, unmapped, comparable } }: { compared: DisclosureComparison }) {
  const older = useDisclosure(before.id).data?.answers ?? []
  const newer = useDisclosure(after.id).data?.answers ?? []
  const left = (side: 'before' | 'after') => unmapped.flatMap((each): Asked[] => (each[side] ? [each[side]] : []))
  return (
    <JoinForm
      form={after.form}
      from={before.edition}
      to={after.edition}
      older={comparable ? left('before') : older}
      newer={comparable ? left('after') : newer}
    />
  )
}
