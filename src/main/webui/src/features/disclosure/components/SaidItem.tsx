import { Link } from 'react-router'
import type { DisclosureEdition, DisclosureForm, DisclosureSaid } from '@/api/types'
import { LetterBadge } from '@/components/LetterBadge'
import { Tag } from '@/components/Tag'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { EditMeaning } from '@/features/mapping/components/EditMeaning'
import { useTexts } from '@/i18n/use-texts'
import { day } from '@/lib/dates'
import type { Holdings } from '../logic/holdings'
import { AnswerTag } from './AnswerTag'
import classes from './Disclosure.module.css'

interface Props { said: DisclosureSaid; held: Holdings; partyId: string; form: DisclosureForm; edition: DisclosureEdition }

/** An answer, and beside it what its party holds of the duties that it speaks of. */
export function SaidItem({ said, held, partyId, form, edition }: Props) {
  const { t, say, language } = useTexts()
  const { dossier, partyName } = useDossierScope()
  const { answer, dutyIds, verified } = said
  const rows = dutyIds.flatMap((duty) => held.get(duty) ?? [])
  return (
    <li className={classes.answer} data-no={answer.value === 'NO' || undefined}>
      <span className={classes.number}>{answer.question}</span>
      <div>
        <p className={classes.words}>{answer.words}</p>
        {answer.note && <p className={classes.small}>{t('disclosure.noteIs', { note: answer.note })}</p>}
        {answer.target && <p className={classes.small}>{t('disclosure.targetIs', { day: day(answer.target, language) })}</p>}
        <div className={classes.tags}>
          {!verified && <Tag tone="note">{t('disclosure.unverified')}</Tag>}
          <EditMeaning form={form} edition={edition} question={answer.question} words={answer.words} />
        </div>
      </div>
      <div className={classes.side}>
        <AnswerTag value={answer.value} />
        {dutyIds.length > 0 && rows.length === 0 && <span className={classes.small}>{t('disclosure.holdsNothing', { name: partyName(partyId) })}</span>}
        {rows.map((row) => (
          <span key={row.id} className={classes.held}>
            <LetterBadge letter={row.letter} small />
            <Link to={`/dossiers/${dossier.id}/matrix?row=${row.id}`}>
              {say(row.title)}
              {row.scope && `（${say(row.scope)}）`}
            </Link>
            {row.phase === 'EMERGENCY' && <Tag tone="warning">{t('phase.EMERGENCY')}</Tag>}
          </span>
        ))}
      </div>
    </li>
  )
}
