import { Button, Checkbox, Textarea, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { fieldErrors } from '@/api/problem'
import { Dialog } from '@/components/Dialog'
import dialog from '@/components/EntryDialog.module.css'
import { tell } from '@/components/messages'
import { ProblemAlert } from '@/components/ProblemAlert'
import { useCatalogue } from '@/features/catalogue/api/get-catalogue'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useMatrix } from '@/features/matrix/api/get-matrix'
import { useTexts } from '@/i18n/use-texts'
import { today } from '@/lib/dates'
import { useOpenRound } from '../api/open-round'
import classes from './OpenRoundForm.module.css'

const DAYS = 14
const inDays = (days: number) => today(new Date(Date.now() + days * 86_400_000))

/** Whom to ask, until when, and about which areas; all of them unless somebody says otherwise. */
export function OpenRoundForm({ onDone }: { onDone: (roundId?: string) => void }) {
  const { t, say } = useTexts()
  const { dossier, partyName } = useDossierScope()
  const open = useOpenRound(dossier.id)
  const areas = useCatalogue().data?.areas ?? []
  const rows = (useMatrix(dossier.id).data?.rows ?? []).filter((row) => row.standing === 'IN')
  const vendors = dossier.parties.filter((party) => !party.left && party.function !== 'HOSPITAL' && party.function !== 'SUBCONTRACTOR')
  const form = useForm({
    initialValues: {
      partyIds: vendors.filter((party) => party.bound === 'NEGOTIATED').map((party) => party.id),
      deadline: inDays(DAYS),
      note: '',
      without: [] as string[],
    },
    validate: {
      partyIds: (value) => (value.length > 0 ? null : t('declaration.chooseVendor')),
      deadline: (value) => (!value ? t('form.required') : value < today() ? t('declaration.deadlinePast') : null),
    },
  })
  const chosen = rows.filter((row) => !form.values.without.includes(row.area))
  const present = areas.filter((area) => rows.some((row) => row.area === area.id))
  const submit = form.onSubmit(({ partyIds, deadline, note, without }) =>
    open.mutate(
      { partyIds, deadline, note: note.trim() || null, rowIds: without.length === 0 ? null : chosen.map((row) => row.id) },
      {
        onSuccess: (round) => {
          tell(t('declaration.opened'))
          onDone(round.id)
        },
        onError: (cause) => form.setErrors(fieldErrors(cause, (path) => path.replace(/\.\d+$/, ''))),
      },
    ),
  )
  return (
    <Dialog opened onClose={() => onDone()} title={t('declaration.open')} size="lg" firm>
      <form className={dialog.form} onSubmit={submit} noValidate>
        <p className={classes.lead}>{t('declaration.openLead')}</p>
        <Checkbox.Group label={t('declaration.whom')} required {...form.getInputProps('partyIds')}>
          <div className={classes.choices}>
            {vendors.map((party) => (
              <Checkbox key={party.id} value={party.id} label={partyName(party.id)} />
            ))}
          </div>
        </Checkbox.Group>
        <TextInput
          type="date"
          label={t('declaration.deadline')}
          description={t('declaration.deadlineHint')}
          min={today()}
          required
          {...form.getInputProps('deadline')}
        />
        <Checkbox.Group
          label={t('declaration.areas')}
          description={t('declaration.areasHint', { n: chosen.length })}
          value={present.map((area) => area.id).filter((id) => !form.values.without.includes(id))}
          onChange={(kept) => form.setFieldValue('without', present.map((area) => area.id).filter((id) => !kept.includes(id)))}
        >
          <div className={classes.choices}>
            {present.map((area) => (
              <Checkbox key={area.id} value={area.id} label={say(area.title)} />
            ))}
          </div>
        </Checkbox.Group>
        <Textarea label={t('declaration.note')} placeholder={t('declaration.noteExample')} maxLength={1000} autosize minRows={2} {...form.getInputProps('note')} />
        {open.isError && <ProblemAlert cause={open.error} />}
        <div className={dialog.actions}>
          <Button variant="default" onClick={() => onDone()}>
            {t('common.cancel')}
          </Button>
          <Button type="submit" loading={open.isPending} disabled={chosen.length === 0}>
            {t('declaration.send')}
          </Button>
        </div>
      </form>
    </Dialog>
  )
}
