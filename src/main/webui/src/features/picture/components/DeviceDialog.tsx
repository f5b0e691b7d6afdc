import { Button } from '@mantine/core'
import type { PictureAsset, PictureDevice } from '@/api/types'
import { Dialog } from '@/components/Dialog'
import { tell } from '@/components/messages'
import { ProblemAlert } from '@/components/ProblemAlert'
import { useViewer } from '@/features/session/viewer'
import { useTexts } from '@/i18n/use-texts'
import { dayInBoth } from '@/lib/dates'
import { useUnlinkAsset } from '../api/link-devices'
import type { Names } from '../logic/use-names'
import classes from './DeviceDialog.module.css'
import { DeviceDuties } from './DeviceDuties'
import shared from './Picture.module.css'

/** One device with all that the dossiers say of it: where it stands in each, and who holds what, row by row. */
export function DeviceDialog({ device, names, onClose }: { device: PictureDevice; names: Names; onClose: () => void }) {
  const { t } = useTexts()
  const { writes } = useViewer()
  const unlink = useUnlinkAsset()
  const takeOut = ({ id, label }: PictureAsset) => {
    if (device.deviceId === null || device.etag === null) return
    unlink.mutate({ deviceId: device.deviceId, etag: device.etag, assetId: id }, { onSuccess: () => tell(t('whole.same.unlinked', { what: label })) })
  }
  return (
    <Dialog opened onClose={onClose} title={device.label} size="xl">
      <h3 className={classes.title}>{t('whole.devices.stands')}</h3>
      <ul className={classes.assets}>
        {device.assets.map((asset) => (
          <li key={asset.id} className={classes.asset}>
            <div>
              <strong>{names.dossier(asset.dossierId)}</strong> {asset.label} {t('whole.units', { n: asset.count })}
              <AssetFacts asset={asset} names={names} />
            </div>
            {writes && device.deviceId && (
              <Button
                size="xs"
                variant="default"
                loading={unlink.isPending}
                aria-label={t('whole.same.unlinkThis', { what: `${names.dossier(asset.dossierId)} ${asset.label}` })}
                onClick={() => takeOut(asset)}
              >
                {t('whole.same.unlink')}
              </Button>
            )}
          </li>
        ))}
      </ul>
      {unlink.isError && <ProblemAlert cause={unlink.error} />}
      <h3 className={classes.title}>{t('whole.devices.duties')}</h3>
      <DeviceDuties device={device} names={names} />
    </Dialog>
  )
}

function AssetFacts({ asset, names }: { asset: PictureAsset; names: Names }) {
  const { t, language } = useTexts()
  const facts = [
    [asset.maker, asset.version].filter(Boolean).join(' '),
    asset.place,
    asset.maintainedById ? t('whole.devices.maintainedBy', { name: names.organisation(asset.maintainedById) }) : t('whole.devices.nobodyMaintains'),
    asset.endOfSupport && `${t('register.endOfSupport')} ${dayInBoth(asset.endOfSupport, language)}`,
  ]
  return <p className={shared.small}>{facts.filter(Boolean).join(' ／ ')}</p>
}
