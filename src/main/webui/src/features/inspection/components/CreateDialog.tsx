import { Button, Select } from '@mantine/core'
import { useState } from 'react'
import type { InspectionPackList } from '@/api/types'
import { Dialog } from '@/components/Dialog'
import dialog from '@/components/EntryDialog.module.css'
import { tell } from '@/components/messages'
import { ProblemAlert } from '@/components/ProblemAlert'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { useCreatePack } from '../api/create-pack'
import { yearsToMake } from '../logic/items'

/** The hospital makes the pack of a fiscal year. */
export function CreateDialog({ packs, onClose }: { packs: InspectionPackList; onClose: (made: string | null) => void }) {
  const { t, language } = useTexts()
  const { dossier } = useDossierScope()
  const years = yearsToMake(packs.thisYear, packs.items.map(({ year }) => year))
  const [year, setYear] = useState(String(years[0] ?? ''))
  const create = useCreatePack(dossier.id)
  const act = () =>
    create.mutate(Number(year), {
      onSuccess: (made) => {
        tell(t('inspection.created'))
        onClose(made.id)
      },
    })
  return (
    <Dialog opened onClose={() => onClose(null)} title={t('inspection.createTitle')} firm>
      <div className={dialog.form}>
        <p>{t('inspection.noneHint')}</p>
        <Select
          label={t('inspection.year')}
          allowDeselect={false}
          value={year}
          onChange={(value) => value && setYear(value)}
          data={years.map((each) => ({ value: String(each), label: language === 'ja' ? `令和${each - 2018}年度` : `Fiscal ${each}` }))}
        />
        {create.isError && <ProblemAlert cause={create.error} />}
        <div className={dialog.actions}>
          <Button variant="default" onClick={() => onClose(null)}>
            {t('common.cancel')}
          </Button>
          <Button disabled={!year} loading={create.isPending} onClick={act}>
            {t('inspection.create')}
          </Button>
        </div>
      </div>
    </Dialog>
  )
}
