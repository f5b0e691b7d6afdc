import { Button, Select } from '@mantine/core'
import { useState } from 'react'
import type { DutyMapping } from '@/api/types'
import { DataTable } from '@/components/DataTable'
import { Empty } from '@/components/Empty'
import { Icon } from '@/components/Icon'
import { Panel } from '@/components/Panel'
import { Tag } from '@/components/Tag'
import { useTexts } from '@/i18n/use-texts'
import { DutyNames } from './DutyNames'
import classes from './Mapping.module.css'
import { QuestionDialog } from './QuestionDialog'

/** One form in one edition: each question with the duties that it speaks of. */
export function DutyMappingPanel({ mapping }: { mapping: DutyMapping }) {
  const { t, say } = useTexts()
  const keyOf = (each: DutyMapping['forms'][number]) => `${each.form} ${each.edition}`
  const [chosen, setChosen] = useState(() => keyOf(mapping.forms.find(({ questions }) => questions.length > 0) ?? mapping.forms[0]!))
  const [editing, setEditing] = useState<{ question: string | null } | null>(null)
  const form = mapping.forms.find((each) => keyOf(each) === chosen) ?? mapping.forms[0]!
  return (
    <Panel flush title={t('mapping.dutiesTitle')}>
      <div className={classes.bar}>
        <Select
          className={classes.grow}
          label={t('mapping.form')}
          allowDeselect={false}
          data={mapping.forms.map((each) => ({ value: keyOf(each), label: `${say(each.formName)} ${each.editionName}（${t('mapping.questions', { n: each.questions.length })}）` }))}
          value={chosen}
          onChange={(value) => value && setChosen(value)}
        />
        {form.own ? (
          <Tag tone="accent">{t('mapping.own', { n: form.version ?? '' })}</Tag>
        ) : (
          <Tag>{form.version ? t('mapping.bundled', { version: form.version }) : t('mapping.none')}</Tag>
        )}
        {mapping.mayEdit && (
          <Button variant="default" leftSection={<Icon name="add" />} onClick={() => setEditing({ question: null })}>
            {t('mapping.addQuestion')}
          </Button>
        )}
      </div>
      {form.questions.length === 0 ? (
        <Empty icon="info" title={t('mapping.nothingMapped')} />
      ) : (
        <DataTable
          caption={t('mapping.dutiesTitle')}
          head={
            <>
              <th scope="col">{t('mapping.question')}</th>
              <th scope="col">{t('mapping.duties')}</th>
              <th scope="col">{t('mapping.state')}</th>
              {mapping.mayEdit && <th scope="col">{t('mapping.actions')}</th>}
            </>
          }
        >
          {form.questions.map((each) => (
            <tr key={each.question}>
              <th scope="row">{each.question}</th>
              <td>
                <DutyNames ids={each.dutyIds} />
              </td>
              <td>
                <Tag tone={each.verified ? 'plain' : 'note'}>{each.verified ? t('mapping.seen') : t('mapping.unverified')}</Tag>
              </td>
              {mapping.mayEdit && (
                <td>
                  <Button size="xs" variant="default" aria-label={t('mapping.editQuestion', { question: each.question })} onClick={() => setEditing({ question: each.question })}>
                    {t('mapping.edit')}
                  </Button>
                </td>
              )}
            </tr>
          ))}
        </DataTable>
      )}
      {editing && <QuestionDialog mapping={mapping} form={form} question={editing.question} onClose={() => setEditing(null)} />}
    </Panel>
  )
}
