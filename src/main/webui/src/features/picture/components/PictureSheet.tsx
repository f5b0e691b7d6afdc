import type { Picture } from '@/api/types'
import { useTexts } from '@/i18n/use-texts'
import { dayInBoth } from '@/lib/dates'
import { connectionsOf, holdersIn } from '../logic/connections'
import { byKind, standsOut } from '../logic/devices'
import { useNames } from '../logic/use-names'
import { ConnectionDrawing } from './ConnectionDrawing'
import { ConnectionLegend } from './ConnectionLegend'
import classes from './PictureSheet.module.css'
import { SheetDevices } from './SheetDevices'
import { SheetDossiers } from './SheetDossiers'
import { SheetEnds } from './SheetEnds'
import { SheetHead } from './SheetHead'
import { SheetVendors } from './SheetVendors'

/** The width of the paper between its margins, in pixels of CSS, and as many devices as one page of it holds. */
const PAPER = 1056
const DRAWN = 9

/** The picture as it lies on the desk: A4 in landscape, as many pages as it takes, in dark as in light on white paper. */
export function PictureSheet({ picture, hospital, only }: { picture: Picture; hospital: string; only: boolean }) {
  const { t, language } = useTexts()
  const names = useNames(picture)
  const devices = picture.devices.filter((device) => !only || standsOut(device))
  const drawn = connectionsOf(devices, null).slice(0, DRAWN)
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={classes.desk} role="region" aria-label={t('whole.print.pages')} tabIndex={0}>
      <div className={classes.sheet}>
        <SheetHead picture={picture} hospital={hospital} />
        <SheetDossiers picture={picture} />
        <SheetVendors picture={picture} names={names} />
        <section>
          <h3 className={classes.title}>
            {t('whole.section.devices')} {only && t('whole.print.onlyOpen')}
          </h3>
          {devices.length === 0 && <p>{t('whole.nothingOpen')}</p>}
          {byKind(devices).map((group) => (
            <SheetDevices key={group.kind} kind={group.kind} devices={group.devices} names={names} />
          ))}
          {picture.devicesLeftOff > 0 && <p>{t('whole.leftOff', { n: picture.devicesLeftOff })}</p>}
        </section>
        <SheetEnds picture={picture} names={names} />
        {drawn.length > 0 && (
          <section className={classes.whole}>
            <h3 className={classes.title}>{t('whole.section.connections')}</h3>
            <ConnectionDrawing
              connected={drawn}
              names={names}
              width={PAPER}
              label={t('whole.connections.drawn', { devices: drawn.length, holders: holdersIn(drawn).length })}
            />
            <ConnectionLegend />
            {devices.length > drawn.length && <p>{t('whole.connections.notDrawn', { n: devices.length - drawn.length })}</p>}
          </section>
        )}
        <p className={classes.foot}>
          {hospital} {t('whole.title')} {t('whole.asOf', { day: dayInBoth(picture.asOf, language) })} {t('whole.print.foot')}
        </p>
      </div>
    </div>
  )
}
