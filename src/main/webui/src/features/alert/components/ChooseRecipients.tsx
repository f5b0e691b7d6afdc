import { Checkbox } from '@mantine/core'
import type { AlertCandidate } from '@/api/types'
import { Tag } from '@/components/Tag'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import type { Chosen } from '../logic/recipients'
import classes from './Alert.module.css'

interface Props { candidates: AlertCandidate[]; chosen: Chosen; onChange: (chosen: Chosen) => void }

/** Every vendor with what of it the alert may concern. The words propose, the person decides. */
export function ChooseRecipients({ candidates, chosen, onChange }: Props) {
  const { t } = useTexts()
  const { dossier, partyName } = useDossierScope()
  const vendors = dossier.parties.filter((party) => !party.left && party.function !== 'HOSPITAL' && party.function !== 'SUBCONTRACTOR')
  const own = candidates.filter(({ partyId, matches }) => !partyId && matches.length > 0)
  const toggle = (list: string[], id: string, on: boolean) => (on ? [...new Set([...list, id])] : list.filter((each) => each !== id))
  return (
    <fieldset className={classes.stack}>
      <legend>{t('alert.whom')}</legend>
      <p className={classes.meta}>{t('alert.whomHint')}</p>
      {vendors.map((party) => {
        const asked = chosen.parties.includes(party.id)
        return (
          <div key={party.id} className={classes.choices}>
            <Checkbox
              label={partyName(party.id)}
              checked={asked}
              onChange={(event) => onChange({ ...chosen, parties: toggle(chosen.parties, party.id, event.currentTarget.checked) })}
            />
            <div className={classes.subjects}>
              {candidates
                .filter(({ partyId }) => partyId === party.id)
                .map((thing) => (
                  <Checkbox
                    key={thing.id}
                    label={
                      <>
                        {thing.label}
                        {thing.maker && `（${thing.maker}）`}{' '}
                        {thing.matches.map((match) => (
                          <Tag key={match} tone={match === 'KIND' ? 'plain' : 'warning'}>
                            {t(`alert.match.${match}`)}
                          </Tag>
                        ))}
                      </>
                    }
                    checked={chosen.subjects.includes(thing.id)}
                    onChange={(event) => {
                      const on = event.currentTarget.checked
                      onChange({
                        parties: on ? toggle(chosen.parties, party.id, true) : chosen.parties,
                        subjects: toggle(chosen.subjects, thing.id, on),
                      })
                    }}
                  />
                ))}
            </div>
          </div>
        )
      })}
      {own.length > 0 && <p className={classes.meta}>{t('alert.own', { names: own.map(({ label }) => label).join('、') })}</p>}
    </fieldset>
  )
}
