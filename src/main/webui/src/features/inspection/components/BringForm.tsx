import { Button, FileButton } from '@mantine/core'
import { Icon } from '@/components/Icon'
import { tell } from '@/components/messages'
import { ProblemAlert } from '@/components/ProblemAlert'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { useBringWorkbook } from '../api/bring-workbook'
import classes from './Inspection.module.css'

const ACCEPT = '.xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Takes the official form of the year from its user. */
export function BringForm({ packId, again, both }: { packId: string; again: boolean; both: boolean }) {
  const { t } = useTexts()
  const { dossier } = useDossierScope()
  const bring = useBringWorkbook(dossier.id, packId)
  const take = (file: File | null) => file && bring.mutate(file, { onSuccess: () => tell(t('inspection.brought')) })
  return (
    <div className={classes.stack}>
      <div className={classes.actions}>
        <FileButton accept={ACCEPT} onChange={take}>
          {(props) => (
            <Button {...props} variant={again ? 'default' : 'filled'} loading={bring.isPending} leftSection={<Icon name="upload" />}>
              {t(again ? 'inspection.bringAgain' : 'inspection.bring')}
            </Button>
          )}
        </FileButton>
        <p className={classes.meta}>
          {t('inspection.bringHint')} {both && t('inspection.bringBoth')}
        </p>
      </div>
      {bring.isError && <ProblemAlert cause={bring.error} />}
    </div>
  )
}
