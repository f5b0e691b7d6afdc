import { Checkbox, Select } from '@mantine/core'
import { useElementSize } from '@mantine/hooks'
import { useState } from 'react'
import type { Picture } from '@/api/types'
import { Panel } from '@/components/Panel'
import { useTexts } from '@/i18n/use-texts'
import { connectionsOf } from '../logic/connections'
import { columnKey, columnsOf, standsOut } from '../logic/devices'
import type { Names } from '../logic/use-names'
import { ConnectionDrawing } from './ConnectionDrawing'
import { ConnectionLegend } from './ConnectionLegend'
import { ConnectionTable } from './ConnectionTable'
import classes from './Picture.module.css'
import { Unfolded } from './Unfolded'

/** More lines than these nobody can tell apart; the table below the drawing has them all. */
const DRAWN = 24

/** Devices and who holds each, joined by lines; the same as a table below, for whoever reads or hears rather than looks. */
export function ConnectionPanel({ picture, names }: { picture: Picture; names: Names }) {
  const { t, say } = useTexts()
  const { ref, width } = useElementSize<HTMLDivElement>()
  const [column, setColumn] = useState<string | null>(null)
  const [chosen, setChosen] = useState<boolean | null>(null)
  // Where there is much, what stands out is enough to begin with.
  const only = chosen ?? (picture.devices.length > DRAWN && picture.devices.some(standsOut))
  const all = connectionsOf(picture.devices, column).filter(({ state }) => !only || state === 'GAP' || state === 'OVERLAP')
  const shown = all.slice(0, DRAWN)
  const label = t('whole.connections.label', {
    devices: shown.length,
    gaps: shown.filter(({ state }) => state === 'GAP').length,
    overlaps: shown.filter(({ connections }) => connections.some(({ manner }) => manner === 'OVERLAP')).length,
  })
  return (
    <Panel title={t('whole.section.connections')}>
      <p className={classes.lead}>{t('whole.connections.lead')}</p>
      <div className={classes.filters}>
        <Select
          label={t('whole.connections.duty')}
          data={[
            { value: '', label: t('whole.connections.anyDuty') },
            ...columnsOf(picture.devices).map((duty) => ({
              value: columnKey(duty),
              label: [duty.duty, say(duty.title), duty.phase === 'EMERGENCY' && `（${t('phase.EMERGENCY')}）`].filter(Boolean).join(' '),
            })),
          ]}
          value={column ?? ''}
          allowDeselect={false}
          searchable
          onChange={(value) => setColumn(value || null)}
        />
        <Checkbox data-narrow label={t('whole.onlyOpen')} checked={only} onChange={(event) => setChosen(event.currentTarget.checked)} />
      </div>
      <div ref={ref}>
        {shown.length === 0 ? <p>{t('whole.nothingOpen')}</p> : width > 0 && <ConnectionDrawing connected={shown} names={names} width={Math.floor(width)} label={label} />}
      </div>
      {shown.length > 0 && <ConnectionLegend />}
      {all.length > shown.length && <p className={classes.small}>{t('whole.connections.notDrawn', { n: all.length - shown.length })}</p>}
      {all.length > 0 && (
        <Unfolded summary={t('whole.connections.asTable')}>{() => <ConnectionTable connected={all} names={names} />}</Unfolded>
      )}
    </Panel>
  )
}
