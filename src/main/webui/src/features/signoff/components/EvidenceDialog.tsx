import { Button, FileInput, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { fieldErrors } from '@/api/problem'
import { Dialog } from '@/components/Dialog'
import dialog from '@/components/EntryDialog.module.css'
import { tell } from '@/components/messages'
import { ProblemAlert } from '@/components/ProblemAlert'
import { useTexts } from '@/i18n/use-texts'
import { today } from '@/lib/dates'
import { useRecordSignature } from '../api/record-signature'
import type { Signatory, SigningRound } from '../api/types'
import classes from './Signing.module.css'

const ACCEPT: Record<Signatory['manner'], string> = {
  TOOL: '',
  CERTIFICATE: '.docx',
  SERVICE: 'application/pdf',
  PAPER: 'application/pdf,image/png,image/jpeg,image/tiff',
}

/** A signature given outside the tool: the file that shows it, its day, and the service or the place of the original. */
export function EvidenceDialog({ round, one, onDone }: { round: SigningRound; one: Signatory; onDone: () => void }) {
  const { t } = useTexts()
  const send = useRecordSignature(round, one.id)
  const manner = one.manner as 'CERTIFICATE' | 'SERVICE' | 'PAPER'
  const inWord = manner === 'CERTIFICATE'
  const form = useForm({
    initialValues: { file: null as File | null, signedOn: today(), detail: '' },
    validate: {
      file: (value) => (value ? null : t('signing.evidence.fileNeeded')),
      signedOn: (value) => (inWord || value ? null : t('form.required')),
      detail: (value) => (inWord || value.trim() ? null : t('form.required')),
    },
  })
  const submit = form.onSubmit(({ file, signedOn, detail }) =>
    send.mutate(
      { file, signedOn: inWord ? null : signedOn, detail: inWord ? null : detail.trim() },
      {
        onSuccess: () => {
          tell(t('signing.evidence.done'))
          onDone()
        },
        onError: (cause) => form.setErrors(fieldErrors(cause)),
      },
    ),
  )
  return (
    <Dialog opened onClose={onDone} title={t('signing.evidence.for', { name: one.name })} firm>
      <form className={dialog.form} onSubmit={submit} noValidate>
        <p className={classes.quiet}>{t(`signing.mannerHint.${manner}`)}</p>
        <FileInput
          label={t(`signing.evidence.file${manner}`)}
          placeholder={t('signing.evidence.file')}
          accept={ACCEPT[manner]}
          required
          clearable
          clearButtonProps={{ 'aria-label': t('common.remove') }}
          {...form.getInputProps('file')}
        />
        {!inWord && (
          <>
            <TextInput type="date" label={t('signing.evidence.signedOn')} max={today()} required {...form.getInputProps('signedOn')} />
            <TextInput
              label={t(manner === 'SERVICE' ? 'signing.evidence.service' : 'signing.evidence.place')}
              maxLength={200}
              required
              {...form.getInputProps('detail')}
            />
          </>
        )}
        {send.isError && <ProblemAlert cause={send.error} />}
        <div className={dialog.actions}>
          <Button variant="default" onClick={onDone}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" loading={send.isPending}>
            {t('signing.evidence.open')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
