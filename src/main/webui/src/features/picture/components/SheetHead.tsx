import type { Picture } from '@/api/types'
import { useTexts } from '@/i18n/use-texts'
import { dayInBoth } from '@/lib/dates'
import { countOf } from '../logic/devices'
import classes from './PictureSheet.module.css'

/** Whose picture, of which day, the figures that come first, and the sentence about updates with its caveat. */
export function SheetHead({ picture, hospital }: { picture: Picture; hospital: string }) {
  const { t, say, language } = useTexts()
  const sum = (of: (dossier: Picture['dossiers'][number]) => number) => picture.dossiers.reduce((total, dossier) => total + of(dossier), 0)
  const figures = [
    [t('whole.figures.dossiers'), `${picture.dossiers.length + picture.dossiersLeftOff}`],
    [t('overview.held'), `${sum(({ held }) => held)} / ${sum(({ rows }) => rows)}`],
    [t('whole.figures.gaps'), `${countOf(picture.deviceCodes, 'GAP')}`],
    [t('whole.figures.overlaps'), `${countOf(picture.deviceCodes, 'OVERLAP')}`],
    [t('overview.blockerFigure'), `${picture.findings.blocker}`],
    [t('overview.warningFigure'), `${picture.findings.warning}`],
  ]
  const { state, covered, servers, noneUnlisted, disclaimer } = picture.updateSentence
  return (
    <>
      <div className={classes.head}>
        <div>
          <h2 className={classes.name}>{t('whole.title')}</h2>
          <p className={classes.about}>
            {hospital} {t('picture.asOf', { day: dayInBoth(picture.asOf, language) })}
          </p>
        </div>
        <dl className={classes.figures}>
          {figures.map(([name, value]) => (
            <div key={name}>
              <dt>{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      </div>
      <p className={classes.sentence}>
        <strong>
          {t('finding.update.title')} {state === null ? t('whole.update.noServer') : t(`finding.update.${state}`)}
        </strong>{' '}
        {t('whole.update.covered', { covered, servers })} {t(noneUnlisted ? 'whole.update.noneUnlisted' : 'whole.update.unlistedOpen')} {say(disclaimer)}
      </p>
    </>
  )
}
