import type { ReactNode } from 'react'
import type { Picture } from '@/api/types'
import { Panel } from '@/components/Panel'
import { useCatalogue } from '@/features/catalogue/api/get-catalogue'
import { useTexts } from '@/i18n/use-texts'
import { useDeviceProposals } from '../api/get-proposals'
import { useNames } from '../logic/use-names'
import { AreaTable } from './AreaTable'
import { ConnectionPanel } from './ConnectionPanel'
import { DevicesPanel } from './DevicesPanel'
import { DossierTable } from './DossierTable'
import { EndsPanel } from './EndsPanel'
import shared from './Picture.module.css'
import classes from './PictureBody.module.css'
import { PictureFigures } from './PictureFigures'
import { PictureNav, type SECTIONS } from './PictureNav'
import { SameDevices } from './SameDevices'
import { UpdatePanel } from './UpdatePanel'
import { VendorsPanel } from './VendorsPanel'

/** The parts of the picture in the order in which people ask: how it stands, what is open, what comes, what if. */
export function PictureBody({ picture }: { picture: Picture }) {
  const { t } = useTexts()
  const names = useNames(picture)
  const catalogue = useCatalogue()
  const proposals = useDeviceProposals()
  const parts: Record<(typeof SECTIONS)[number], ReactNode> = {
    connections: <ConnectionPanel picture={picture} names={names} />,
    devices: <DevicesPanel picture={picture} names={names} />,
    dossiers: (
      <Panel title={t('whole.section.dossiers')}>
        <DossierTable picture={picture} />
        {picture.dossiersLeftOff > 0 && <p className={shared.small}>{t('whole.leftOff', { n: picture.dossiersLeftOff })}</p>}
        {catalogue.data && (
          <div className={shared.more}>
            <AreaTable picture={picture} areas={catalogue.data.areas} />
          </div>
        )}
      </Panel>
    ),
    update: <UpdatePanel picture={picture} names={names} />,
    ends: <EndsPanel picture={picture} names={names} />,
    vendors: <VendorsPanel picture={picture} names={names} />,
  }
  return (
    <div className={classes.stack}>
      <PictureFigures picture={picture} />
      <PictureNav />
      {proposals.data && <SameDevices picture={picture} proposals={proposals.data} />}
      {Object.entries(parts).map(([id, part]) => (
        <div key={id} id={id} className={shared.section}>
          {part}
        </div>
      ))}
    </div>
  )
}
