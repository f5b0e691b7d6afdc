import { Button, Checkbox, Select, TextInput } from '@mantine/core'
import { useState } from 'react'
import type { Picture } from '@/api/types'
import { Panel } from '@/components/Panel'
import { useTexts } from '@/i18n/use-texts'
import { matches } from '@/lib/fold'
import { byKind, CODES, standsOut } from '../logic/devices'
import type { Names } from '../logic/use-names'
import { CodeTag } from './CodeTag'
import { DeviceDialog } from './DeviceDialog'
import { DeviceTable } from './DeviceTable'
import classes from './Picture.module.css'

/** Drawing thousands of devices at once keeps the page waiting; the rest comes when asked for. */
const AT_ONCE = 30

/** Devices × duties, a table for each kind: who holds each over all dossiers, and what is nobody's or two people's. */
export function DevicesPanel({ picture, names }: { picture: Picture; names: Names }) {
  const { t } = useTexts()
  const [only, setOnly] = useState(false)
  const [kind, setKind] = useState<string | null>(null)
  const [query, setQuery] = useState('')
  const [most, setMost] = useState(AT_ONCE)
  const [opened, setOpened] = useState<string | null>(null)
  const found = picture.devices.filter(
    (device) =>
      (!only || standsOut(device)) &&
      (kind === null || device.kind === kind) &&
      matches([device.label, ...device.assets.flatMap(({ label, dossierId }) => [label, names.dossier(dossierId)])].join(' '), query),
  )
  const shown = found.slice(0, most)
  const device = picture.devices.find(({ key }) => key === opened)
  return (
    <Panel
      title={t('whole.section.devices')}
      aside={
        <span className={classes.tags}>
          {CODES.map((code) => {
            const count = picture.deviceCodes.find((each) => each.code === code)?.count ?? 0
            return count > 0 && <CodeTag key={code} code={code} n={count} />
          })}
        </span>
      }
    >
      <p className={classes.lead}>{t('whole.devices.lead')}</p>
      <div className={classes.filters}>
        <TextInput label={t('matrix.filter.search')} value={query} onChange={(event) => setQuery(event.currentTarget.value)} />
        <Select
          label={t('register.kind')}
          data={[{ value: '', label: t('whole.devices.anyKind') }, ...byKind(picture.devices).map((each) => ({ value: each.kind, label: t(`assetKind.${each.kind}`) }))]}
          value={kind ?? ''}
          allowDeselect={false}
          onChange={(value) => setKind(value || null)}
        />
        <Checkbox data-narrow label={t('whole.onlyOpen')} checked={only} onChange={(event) => setOnly(event.currentTarget.checked)} />
      </div>
      <p className={classes.small} role="status">
        {t('whole.devices.shown', { shown: shown.length, of: found.length })}
      </p>
      {byKind(shown).map((group) => (
        <DeviceTable key={group.kind} kind={group.kind} devices={group.devices} names={names} onOpen={setOpened} />
      ))}
      {found.length > shown.length && (
        <Button className={classes.more} variant="default" onClick={() => setMost(most + AT_ONCE)}>
          {t('common.more')}
        </Button>
      )}
      {picture.devicesLeftOff > 0 && <p className={classes.small}>{t('whole.leftOff', { n: picture.devicesLeftOff })}</p>}
      {device && <DeviceDialog device={device} names={names} onClose={() => setOpened(null)} />}
    </Panel>
  )
}
