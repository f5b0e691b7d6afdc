import { Button } from '@mantine/core'
import { Link } from 'react-router'
import { Empty } from '@/components/Empty'
import { Icon } from '@/components/Icon'
import { PageHead } from '@/components/PageHead'
import { Queried } from '@/components/Queried'
import { usePicture } from '@/features/picture/api/get-picture'
import { PictureBody } from '@/features/picture/components/PictureBody'
import { useViewer } from '@/features/session/viewer'
import { useTexts } from '@/i18n/use-texts'
import { dayInBoth } from '@/lib/dates'
import { NotFound } from './NotFound'

/** All dossiers of one's own hospital in one picture. Vendors have none: each of their dossiers is another hospital's. */
export function PicturePage() {
  const { acting } = useViewer()
  return acting.organisationKind === 'HOSPITAL' ? <Whole /> : <NotFound />
}

function Whole() {
  const { t, language } = useTexts()
  const query = usePicture()
  const asOf = query.data && t('whole.asOf', { day: dayInBoth(query.data.asOf, language) })
  return (
    <>
      <PageHead
        title={t('whole.title')}
        lead={[t('whole.lead'), asOf].filter(Boolean).join(' ')}
        actions={
          <Button component={Link} to="/organisation/picture/print" variant="default" leftSection={<Icon name="print" />}>
            {t('whole.print.open')}
          </Button>
        }
      />
      <Queried query={query}>
        {(picture) =>
          picture.dossiers.length === 0 ? (
            <Empty icon="table" title={t('dossiers.empty')}>
              <p>{t('whole.empty')}</p>
            </Empty>
          ) : (
            <PictureBody picture={picture} />
          )
        }
      </Queried>
    </>
  )
}
