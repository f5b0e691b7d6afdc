import { Link } from 'react-router'
import type { Picture } from '@/api/types'
import { Panel } from '@/components/Panel'
import { Tag } from '@/components/Tag'
import { useTexts } from '@/i18n/use-texts'
import type { Names } from '../logic/use-names'
import { FirstOf } from './FirstOf'
import classes from './Picture.module.css'
import { SentenceTag } from './SentenceTag'

/** What all dossiers together say about security updates of the servers; whether it applies only the hospital judges. */
export function UpdatePanel({ picture, names }: { picture: Picture; names: Names }) {
  const { t, say } = useTexts()
  const { updateSentence: sentence } = picture
  return (
    <Panel title={t('finding.update.title')} aside={<SentenceTag state={sentence.state} />}>
      <p className={classes.lead}>{say(sentence.disclaimer)}</p>
      <p>
        {t('whole.update.covered', { covered: sentence.covered, servers: sentence.servers })}{' '}
        <Tag tone={sentence.noneUnlisted ? 'good' : 'warning'} icon={sentence.noneUnlisted ? 'check' : 'alert'}>
          {t(sentence.noneUnlisted ? 'whole.update.noneUnlisted' : 'whole.update.unlistedOpen')}
        </Tag>
      </p>
      {sentence.uncovered.length > 0 && (
        <>
          <h3>{t('whole.update.uncovered')}</h3>
          <FirstOf items={sentence.uncovered} what={t('whole.update.uncovered')}>
            {(shown) => (
              <ul className={classes.list}>
                {shown.map(({ dossierId, assetId, label, count }) => (
                  <li key={assetId}>
                    <Link to={`/dossiers/${dossierId}/matrix?show=all&q=VUL-03`} className={classes.way}>
                      {label}
                    </Link>{' '}
                    {t('whole.units', { n: count })} <span className={classes.small}>{names.dossier(dossierId)}</span>
                  </li>
                ))}
              </ul>
            )}
          </FirstOf>
          {sentence.uncoveredLeftOff > 0 && <p className={classes.small}>{t('whole.leftOff', { n: sentence.uncoveredLeftOff })}</p>}
        </>
      )}
    </Panel>
  )
}
