import { Select, Textarea } from '@mantine/core'
import type { UseFormReturnType } from '@mantine/form'
import classes from '@/components/EntryDialog.module.css'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { useRiskPicture } from '../api/get-picture'
import type { RiskFields } from '../logic/form'
import risk from './Risk.module.css'

const TREATMENTS = ['AVOID', 'REDUCE', 'SHARE', 'RETAIN'] as const
const DOERS = ['VENDOR', 'HOSPITAL', 'BOTH', 'OTHER'] as const
const RETAINERS = ['VENDOR', 'HOSPITAL', 'JOINT'] as const
const LEVELS = ['1', '2', '3', '4', '5'] as const

/** How bad, what is done about it, what is left and who retains that. */
export function AssessmentFields({ form }: { form: UseFormReturnType<RiskFields> }) {
  const { t, say } = useTexts()
  const { dossier } = useDossierScope()
  const scale = useRiskPicture(dossier.id).data
  const { impact, likelihood } = form.values
  const level = scale?.cells.find((cell) => cell.impact === impact && cell.likelihood === likelihood)?.level
  const word = (name: Parameters<typeof say>[0], confidence: string) => (confidence === 'UNVERIFIED' ? t('risk.unverifiedWord', { word: say(name) }) : say(name))
  return (
    <>
      <div className={classes.pair}>
        <Select
          label={t('risk.impact')}
          clearable
          data={scale?.impacts.map(({ value, name, confidence }) => ({ value, label: word(name, confidence) })) ?? []}
          {...form.getInputProps('impact')}
        />
        <Select
          label={t('risk.likelihood')}
          clearable
          data={scale?.likelihoods.map(({ value, name, confidence }) => ({ value, label: word(name, confidence) })) ?? []}
          {...form.getInputProps('likelihood')}
        />
      </div>
      <p className={risk.dim} aria-live="polite">
        {level ? t('risk.levelOf', { level }) : t('risk.unassessed')}
      </p>
      <div className={classes.pair}>
        <Select
          label={t('risk.treatment')}
          clearable
          data={TREATMENTS.map((value) => ({ value, label: t(`risk.treatmentOf.${value}`) }))}
          {...form.getInputProps('treatment')}
        />
        <Select label={t('risk.doneBy')} clearable data={DOERS.map((value) => ({ value, label: t(`risk.does.${value}`) }))} {...form.getInputProps('doneBy')} />
      </div>
      <Textarea label={t('risk.measure')} autosize minRows={2} maxLength={2000} {...form.getInputProps('measure')} />
      <div className={classes.pair}>
        <Select
          label={t('risk.residual')}
          clearable
          data={LEVELS.map((value) => ({ value, label: t('risk.levelOf', { level: value }) }))}
          {...form.getInputProps('residualLevel')}
        />
        <Select
          label={t('risk.retainedBy')}
          clearable
          data={RETAINERS.map((value) => ({ value, label: t(`risk.retains.${value}`) }))}
          {...form.getInputProps('retainedBy')}
        />
      </div>
      <Textarea label={t('risk.hospitalAction')} autosize minRows={2} maxLength={2000} {...form.getInputProps('hospitalAction')} />
    </>
  )
}
