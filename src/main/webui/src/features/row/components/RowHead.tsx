import { Drawer } from '@mantine/core'
import type { Matrix, Row } from '@/api/types'
import { Tag } from '@/components/Tag'
import { UnsentTag } from '@/features/matrix/components/UnsentTag'
import { useTexts } from '@/i18n/use-texts'
import { moment } from '@/lib/dates'
import classes from './RowHead.module.css'

export function RowHead({ row, matrix }: { row: Row; matrix: Matrix }) {
  const { t, say, language } = useTexts()
  const area = matrix.areas.find((candidate) => candidate.id === row.area)
  return (
    <div className={classes.head}>
      <p className={classes.where}>
        {row.duty && `${row.duty} · `}
        {area && say(area.title)}
      </p>
      <Drawer.Title className={classes.title}>{say(row.title)}</Drawer.Title>
      <div className={classes.tags}>
        <Tag tone={row.phase === 'EMERGENCY' ? 'warning' : 'plain'}>{t(`phase.${row.phase}`)}</Tag>
        <Tag icon={SCOPE_ICON[row.scope.kind]}>{row.scope.label ? say(row.scope.label) : t(`scope.${row.scope.kind}`)}</Tag>
        {row.core && <Tag tone="accent">{t('row.core')}</Tag>}
        {row.ownDuty && <Tag tone="accent">{t('matrix.ownDuty')}</Tag>}
        {row.standing === 'OUT' && <Tag tone="warning">{t('matrix.out')}</Tag>}
        <UnsentTag row={row} of={['title', 'standing']} />
      </div>
      {row.note && (
        <p className={classes.note}>
          {row.note} <UnsentTag row={row} of={['note']} />
        </p>
      )}
      <p className={classes.changed}>{t('row.changed', { when: moment(row.changedAt, language) })}</p>
    </div>
  )
}

const SCOPE_ICON = { DOSSIER: 'book', PARTY: 'party', SYSTEM: 'system', ASSET: 'device' } as const
