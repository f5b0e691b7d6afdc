import { Select } from '@mantine/core'
import { useState } from 'react'
import type { PartyRoleSheets } from '@/api/types'
import { Empty } from '@/components/Empty'
import { Panel } from '@/components/Panel'
import { Queried } from '@/components/Queried'
import { Doubts } from '@/features/disclosure/components/Doubts'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { day } from '@/lib/dates'
import { useRoleSheet } from '../api/get-role-sheet'
import classes from './RoleSheet.module.css'
import { SheetFacts } from './SheetFacts'
import { SheetItems } from './SheetItems'
import { UploadSheet } from './UploadSheet'

/** The sheet with one vendor: what is filled now, and earlier versions to read. */
export function PartySheet({ party }: { party: PartyRoleSheets }) {
  const { t, language } = useTexts()
  const { partyName } = useDossierScope()
  const [chosen, setChosen] = useState<string | null>(null)
  const title = t('rolesheet.sheetTitle', { name: partyName(party.partyId) })
  const [newest, ...earlier] = party.sheets
  if (!newest) {
    return party.mayUpload ? (
      <Panel title={title}>
        <UploadSheet partyId={party.partyId} first />
      </Panel>
    ) : (
      <Empty icon="book" title={t('rolesheet.noSheetVendor')} />
    )
  }
  return (
    <div className={classes.stack}>
      {earlier.length > 0 && (
        <Select
          label={t('rolesheet.version')}
          allowDeselect={false}
          data={party.sheets.map((sheet) => ({ value: sheet.id, label: `${t('rolesheet.number', { n: sheet.number })}（${day(sheet.uploadedAt, language)}）` }))}
          value={chosen ?? newest.id}
          onChange={setChosen}
        />
      )}
      <Sheet key={chosen ?? newest.id} sheetId={chosen ?? newest.id} title={title} />
      {party.mayUpload && (
        <Panel title={t('rolesheet.uploadNew')}>
          <UploadSheet partyId={party.partyId} first={false} />
        </Panel>
      )}
    </div>
  )
}

function Sheet({ sheetId, title }: { sheetId: string; title: string }) {
  const { t } = useTexts()
  const { dossier } = useDossierScope()
  const query = useRoleSheet(dossier.id, sheetId)
  return (
    <Queried query={query}>
      {(view) => (
        <>
          <Panel title={title}>
            <SheetFacts sheet={view.sheet} />
          </Panel>
          <Doubts doubts={view.doubts} />
          <SheetItems view={view} />
          <p className={classes.small}>{t('rolesheet.legal')}</p>
        </>
      )}
    </Queried>
  )
}
