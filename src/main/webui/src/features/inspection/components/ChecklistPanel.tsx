import { SegmentedControl } from '@mantine/core'
import { useState } from 'react'
import type { InspectionChecklist, InspectionPack } from '@/api/types'
import { DownloadButton } from '@/components/DownloadButton'
import { Panel } from '@/components/Panel'
import { Progress } from '@/components/Progress'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { day, moment } from '@/lib/dates'
import { waiting, type Shown } from '../logic/items'
import { BringForm } from './BringForm'
import classes from './Inspection.module.css'
import { ItemCard } from './ItemCard'

/** One side's checklist: where its questions come from, how far it is, and its items, those that wait first. */
export function ChecklistPanel({ pack, view }: { pack: InspectionPack; view: InspectionChecklist }) {
  const { t, say, language } = useTexts()
  const { dossier, mine } = useDossierScope()
  const { checklist, items } = view
  const [shown, setShown] = useState<Shown>('TODO')
  const todo = waiting(items)
  const listed = shown === 'TODO' ? todo : items
  const { workbook, counts } = checklist
  const path = `/api/dossiers/${dossier.id}/inspection-packs/${pack.id}/checklists/${checklist.partyId}/document`
  const own = checklist.partyId === mine?.id
  return (
    <div className={classes.stack}>
      <Panel
        title={`${say(checklist.partyName)} ${t(checklist.form === 'CHECKLIST_HOSPITAL' ? 'inspection.hospitalForm' : 'inspection.vendorForm')}`}
        aside={
          <DownloadButton path={path} fallback="checklist" size="xs">
            {t('inspection.print')}
          </DownloadButton>
        }
      >
        <div className={classes.stack}>
          <p className={classes.meta}>{t('inspection.progress', { n: counts.items, done: counts.confirmed })}</p>
          <Progress done={counts.confirmed} of={counts.items} label={t('inspection.progressLabel')} tone={counts.confirmed === counts.items ? 'good' : undefined} />
          <p className={classes.answer}>{t(`inspection.origin.${checklist.origin}`, { edition: checklist.editionName })}</p>
          {workbook && (
            <p className={classes.meta}>
              {t('inspection.workbook', { name: workbook.fileName, person: workbook.person, moment: moment(workbook.uploadedAt, language) })}{' '}
              {t(workbook.byVendor ? 'inspection.workbookByVendor' : 'inspection.workbookByHospital')}
            </p>
          )}
          {own && pack.mayUpload.length > 0 && <BringForm packId={pack.id} again={workbook !== null} both={pack.mayUpload.length > 1} />}
          {!own && <p className={classes.meta}>{t('inspection.onlyVendor', { name: say(checklist.partyName) })}</p>}
          {own && !checklist.mayAnswer && checklist.origin !== 'EARLIER_YEAR' && <p className={classes.meta}>{t('inspection.needRight')}</p>}
          <p className={classes.meta}>{t(pack.judgedOn === pack.to ? 'inspection.judgedPast' : 'inspection.judgedOn', { day: day(pack.judgedOn, language) })}</p>
        </div>
      </Panel>
      <SegmentedControl
        aria-label={t('inspection.show')}
        value={shown}
        onChange={(value) => setShown(value as Shown)}
        data={[
          { value: 'TODO', label: `${t('inspection.filter.TODO')}（${todo.length}）` },
          { value: 'ALL', label: `${t('inspection.filter.ALL')}（${items.length}）` },
        ]}
      />
      {listed.length === 0 && <p className={classes.answer}>{t('inspection.nothingToDo')}</p>}
      <ul className={classes.items}>
        {listed.map((item) => (
          <ItemCard key={item.key} packId={pack.id} checklist={checklist} year={pack} item={item} />
        ))}
      </ul>
    </div>
  )
}
