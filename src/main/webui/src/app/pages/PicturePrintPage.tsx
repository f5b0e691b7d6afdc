import { Button, Checkbox } from '@mantine/core'
import { useState } from 'react'
import { Link } from 'react-router'
import { Icon } from '@/components/Icon'
import { PageHead } from '@/components/PageHead'
import { Queried } from '@/components/Queried'
import { usePicture } from '@/features/picture/api/get-picture'
import { PictureSheet } from '@/features/picture/components/PictureSheet'
import { useViewer } from '@/features/session/viewer'
import { useTexts } from '@/i18n/use-texts'
import { NotFound } from './NotFound'
import classes from './PrintPage.module.css'

/** More devices than these take more pages than people lay on a desk. */
const MANY = 60

/** The picture of all dossiers, as it will lie on the desk. */
export function PicturePrintPage() {
  const { acting } = useViewer()
  return acting.organisationKind === 'HOSPITAL' ? <Print /> : <NotFound />
}

function Print() {
  const { t, say } = useTexts()
  const { acting } = useViewer()
  const query = usePicture()
  const [chosen, setChosen] = useState<boolean | null>(null)
  const only = chosen ?? (query.data?.devices.length ?? 0) > MANY
  return (
    <>
      <div className={classes.head}>
        <p>
          <Link to="/organisation/picture">{t('whole.print.back')}</Link>
        </p>
        <PageHead
          title={t('whole.print.title')}
          lead={t('whole.print.lead')}
          actions={
            <>
              <Checkbox label={t('whole.onlyOpen')} checked={only} onChange={(event) => setChosen(event.currentTarget.checked)} />
              <Button leftSection={<Icon name="print" />} onClick={() => window.print()}>
                {t('versions.print')}
              </Button>
            </>
          }
        />
      </div>
      <Queried query={query}>
        {(picture) => <PictureSheet picture={picture} hospital={say({ ja: acting.organisationName, en: acting.organisationNameEn })} only={only} />}
      </Queried>
    </>
  )
}
