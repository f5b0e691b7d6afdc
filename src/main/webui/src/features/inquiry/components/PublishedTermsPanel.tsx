import { Button, Select, TextInput } from '@mantine/core'
import { useForm } from '@mantine/form'
import { useState } from 'react'
import { Icon } from '@/components/Icon'
import { tell } from '@/components/messages'
import { Panel } from '@/components/Panel'
import { ProblemAlert } from '@/components/ProblemAlert'
import { useCatalogue } from '@/features/catalogue/api/get-catalogue'
import { useDossierScope } from '@/features/dossier/dossier-context'
import { useTexts } from '@/i18n/use-texts'
import { dayInBoth } from '@/lib/dates'
import { useAddPublishedTerms } from '../api/add-published-terms'
import { usePublishedTerms } from '../api/get-published-terms'
import classes from './QuestionList.module.css'

/** 約款型: a vendor that negotiates with nobody is bound by what it has published; rows cite its clauses. */
export function PublishedTermsPanel({ partyId }: { partyId: string }) {
  const { t, say, language } = useTexts()
  const { dossier } = useDossierScope()
  const known = usePublishedTerms(dossier.id)
  const add = useAddPublishedTerms(dossier.id)
  const areas = useCatalogue().data?.areas ?? []
  const [open, setOpen] = useState(false)
  const required = (value: string) => (value.trim() ? null : t('form.required'))
  const form = useForm({
    initialValues: { title: '', edition: '', publishedOn: '', sha256: '', clauses: [{ area: '', clause: '' }] },
    validate: {
      title: required,
      edition: required,
      publishedOn: required,
      sha256: (value) => (!value || /^[0-9a-f]{64}$/i.test(value) ? null : t('inquiry.hashForm')),
    },
  })
  const submit = form.onSubmit(({ clauses, sha256, ...values }) =>
    add.mutate(
      {
        partyId,
        ...values,
        sha256: sha256.toLowerCase() || null,
        clauses: clauses.filter(({ clause }) => clause.trim()).map(({ area, clause }) => ({ area: area || null, rowId: null, clause: clause.trim() })),
      },
      {
        onSuccess: () => {
          tell(t('common.saved'))
          form.reset()
          setOpen(false)
        },
      },
    ),
  )
  const own = known.data?.filter((terms) => terms.partyId === partyId) ?? []
  return (
    <Panel
      title={t('inquiry.terms')}
      aside={
        !open && (
          <Button size="xs" variant="default" leftSection={<Icon name="add" size={16} />} onClick={() => setOpen(true)}>
            {t('inquiry.addTerms')}
          </Button>
        )
      }
    >
      <p className={classes.lead}>{t('inquiry.termsLead')}</p>
      {own.map((terms) => (
        <p key={terms.id}>
          <strong>{terms.title}</strong> {terms.edition}（{dayInBoth(terms.publishedOn, language)}） {terms.clauses.map(({ clause }) => clause).join('、')}
        </p>
      ))}
      {open && (
        <form className={classes.form} onSubmit={submit} noValidate>
          <div className={classes.pair}>
            <TextInput label={t('inquiry.termsTitle')} required data-autofocus {...form.getInputProps('title')} />
            <TextInput label={t('inquiry.edition')} required {...form.getInputProps('edition')} />
            <TextInput type="date" label={t('inquiry.publishedOn')} required {...form.getInputProps('publishedOn')} />
          </div>
          <TextInput label={t('inquiry.hash')} description={t('inquiry.hashHint')} {...form.getInputProps('sha256')} />
          {form.values.clauses.map((_, at) => (
            <div key={at} className={classes.pair}>
              <Select
                label={t('inquiry.clauseFor')}
                data={[{ value: '', label: t('inquiry.wholeDossier') }, ...areas.map((area) => ({ value: area.id, label: say(area.title) }))]}
                allowDeselect={false}
                {...form.getInputProps(`clauses.${at}.area`)}
              />
              <TextInput label={t('inquiry.clauses')} {...form.getInputProps(`clauses.${at}.clause`)} />
            </div>
          ))}
          <div>
            <Button size="xs" variant="default" onClick={() => form.insertListItem('clauses', { area: '', clause: '' })}>
              {t('inquiry.addClause')}
            </Button>
          </div>
          {add.isError && <ProblemAlert cause={add.error} />}
          <div className={classes.end}>
            <Button variant="default" onClick={() => setOpen(false)}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" loading={add.isPending}>
              {t('common.save')}
            </Button>
          </div>
        </form>
      )}
    </Panel>
  )
}
