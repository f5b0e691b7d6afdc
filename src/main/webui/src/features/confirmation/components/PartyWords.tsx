import type { PartyWord, RowConfirmation } from '@/api/types'
import { Tag } from '@/components/Tag'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { moment } from '@/lib/dates'
import classes from './ConfirmationSection.module.css'

/** What each party last said of the row, and whether that is still what stands. */
export function PartyWords({ stand }: { stand: RowConfirmation }) {
  const { t } = useTexts()
  return (
    <ul className={classes.words} aria-label={t('confirmation.words')}>
      {stand.parties.map((party) => (
        <PartyLine key={party.partyId} party={party} />
      ))}
    </ul>
  )
}

function PartyLine({ party }: { party: PartyWord }) {
  const { t, language } = useTexts()
  const { partyName, mine } = useDossierScope()
  const word = party.word
  return (
    <li className={classes.word}>
      <span className={classes.who}>
        {partyName(party.partyId)}
        {party.partyId === mine?.id && <Tag>{t('confirmation.you')}</Tag>}
        {!party.needed && <Tag>{t('confirmation.notNeeded')}</Tag>}
        {word && word.kind === 'CONFIRM' && party.stands && <Tag tone="good" icon="check">{t('confirmation.kind.CONFIRM')}</Tag>}
        {word && word.kind === 'REFUSE' && party.stands && <Tag tone="warning" icon="undo">{t('confirmation.kind.REFUSE')}</Tag>}
      </span>
      {word ? (
        <p className={classes.said}>
          {t(`confirmation.said.${word.kind}`, { who: word.person, when: moment(word.at, language) })}
          {!party.stands && word.kind !== 'WITHDRAW' && <span className={classes.dim}> {t('confirmation.changedSince')}</span>}
        </p>
      ) : (
        <p className={`${classes.said} ${classes.dim}`}>{t('confirmation.nothingSaid')}</p>
      )}
      {word?.forPartyIds && <p className={classes.said}>{t('confirmation.meantFor', { who: word.forPartyIds.map(partyName).join('、') })}</p>}
      {word?.reason && <p className={classes.reason}>{t('confirmation.because', { reason: word.reason })}</p>}
    </li>
  )
}
