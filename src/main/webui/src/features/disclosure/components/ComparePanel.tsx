import { Select } from '@mantine/core'
import { useState } from 'react'
import type { DisclosureDifference, DisclosureSummary } from '@/api/types'
import { Panel } from '@/components/Panel'
import { Queried } from '@/components/Queried'
import { Tag } from '@/components/Tag'
import { useTexts } from '@/i18n/use-texts'
import { day } from '@/lib/dates'
import { useDisclosureComparison } from '../api/compare-disclosures'
import { useDisclosures } from '../api/get-disclosures'
import { AnswerTag } from './AnswerTag'
import { EditionsApart } from './EditionsApart'
import classes from './Disclosure.module.css'

/** This version beside another of the same form: only what differs. */
export function ComparePanel({ version }: { version: DisclosureSummary }) {
  const { t, language } = useTexts()
  const others = (useDisclosures().data?.pages ?? [])
    .flatMap(({ items }) => items)
    .filter((other) => other.id !== version.id && other.form === version.form && other.state !== 'WITHDRAWN' && other.details.product === version.details.product)
  const [before, setBefore] = useState<string | null>(null)
  const comparison = useDisclosureComparison(version.id, before)
  if (others.length === 0) return null
  return (
    <Panel title={t('disclosure.compare')}>
      <Select
        label={t('disclosure.compareWith')}
        placeholder={t('disclosure.chooseVersion')}
        data={others.map((other) => ({
          value: other.id,
          label: `${other.number === null ? t('disclosure.state.DRAFT') : t('disclosure.number', { n: other.number })}（${day(other.file.uploadedAt, language)}）`,
        }))}
        value={before}
        onChange={setBefore}
      />
      {before && (
        <Queried query={comparison}>
          {(compared) => (
            <>
              <p>{compared.comparable ? t('disclosure.compared', { same: compared.same, n: compared.differences.length }) : t('disclosure.notComparable')}</p>
              <ul className={classes.list}>
                {compared.differences.map((difference) => (
                  <Difference key={`${difference.question} ${difference.object ?? ''}`} difference={difference} />
                ))}
              </ul>
              <EditionsApart compared={compared} />
            </>
          )}
        </Queried>
      )}
    </Panel>
  )
}

function Difference({ difference }: { difference: DisclosureDifference }) {
  const { t } = useTexts()
  const { before, after, what } = difference
  return (
    <li className={classes.answer}>
      <span className={classes.number}>{before && after && before.question !== after.question ? `${before.question} → ${after.question}` : difference.question}</span>
      <div>
        <p className={classes.words}>{(after ?? before)?.words}</p>
        {what.includes('NOTE') && <p className={classes.small}>{t('disclosure.noteChanged', { before: before?.note ?? '－', after: after?.note ?? '－' })}</p>}
        <div className={classes.tags}>
          {what.map((each) => (
            <Tag key={each}>{t(`disclosure.what.${each}`)}</Tag>
          ))}
        </div>
      </div>
      <div className={classes.tags}>
        {before && <AnswerTag value={before.value} />}
        <span aria-hidden="true">→</span>
        {after && <AnswerTag value={after.value} />}
      </div>
    </li>
  )
}
