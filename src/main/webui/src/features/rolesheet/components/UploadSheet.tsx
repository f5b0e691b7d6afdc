import { Button, FileButton } from '@mantine/core'
import { Icon } from '@/components/Icon'
import { ProblemAlert } from '@/components/ProblemAlert'
import { tell } from '@/components/messages'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { useUploadRoleSheet } from '../api/upload-role-sheet'
import classes from './RoleSheet.module.css'

const ACCEPT = '.xlsx,application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'

/** Takes in the hospital's workbook of the sheet with one vendor. */
export function UploadSheet({ partyId, first }: { partyId: string; first: boolean }) {
  const { t } = useTexts()
  const { dossier } = useDossierScope()
  const upload = useUploadRoleSheet(dossier.id)
  const take = (file: File | null) => file && upload.mutate({ partyId, file }, { onSuccess: () => tell(t('rolesheet.uploaded')) })
  return (
    <div className={classes.stack}>
      <p>{t(first ? 'rolesheet.noSheetLead' : 'rolesheet.uploadNewLead')}</p>
      <div>
        <FileButton accept={ACCEPT} onChange={take}>
          {(props) => (
            <Button {...props} variant={first ? 'filled' : 'default'} leftSection={<Icon name="upload" />} loading={upload.isPending}>
              {t(first ? 'rolesheet.upload' : 'rolesheet.uploadNew')}
            </Button>
          )}
        </FileButton>
      </div>
      {upload.isError && <ProblemAlert cause={upload.error} />}
    </div>
  )
}
