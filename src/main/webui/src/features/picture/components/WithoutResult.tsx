import { useEffect, useRef } from 'react'
import { Link } from 'react-router'
import type { PictureWithout } from '@/api/types'
import { DataTable } from '@/components/DataTable'
import { SeverityTag } from '@/components/SeverityTag'
import { useTexts } from '@/i18n/use-texts'
import { dayInBoth } from '@/lib/dates'
import type { Names } from '../logic/use-names'
import { Long } from './Long'
import shared from './Picture.module.css'
import { SentenceTag } from './SentenceTag'
import classes from './WithoutResult.module.css'
import { WithoutDevices } from './WithoutDevices'
import { WithoutRows } from './WithoutRows'

/** What would stand open if this vendor, and whoever works for it, left every dossier. Nothing is changed by asking. */
export function WithoutResult({ without, names }: { without: PictureWithout; names: Names }) {
  const { t, say, language } = useTexts()
  const head = useRef<HTMLHeadingElement>(null)
  // The answer comes below the question, maybe out of sight.
  useEffect(() => {
    head.current?.focus({ preventScroll: true })
    head.current?.scrollIntoView({ block: 'start' })
  }, [])
  const name = say(without.organisation.name)
  return (
    <section className={classes.result} aria-label={t('whole.without.title', { name })}>
      <h3 ref={head} tabIndex={-1} className={classes.title}>
        {t('whole.without.title', { name })}
      </h3>
      <p className={shared.small}>{t('whole.without.lead')}</p>
      {without.withThem.length > 0 && <p>{t('whole.without.withThem', { names: without.withThem.map((each) => say(each.name)).join(' · ') })}</p>}
      <DataTable
        caption={t('whole.without.dossiers')}
        head={
          <>
            <th scope="col">{t('whole.dossier')}</th>
            <th scope="col">{t('whole.without.holds')}</th>
            <th scope="col">{t('whole.without.before')}</th>
            <th scope="col">{t('whole.without.after')}</th>
          </>
        }
      >
        {without.dossiers.map((dossier) => (
          <tr key={dossier.id}>
            <th scope="row">
              <Link to={`/dossiers/${dossier.id}`} className={shared.way}>
                {dossier.name}
              </Link>
            </th>
            <td>{t('whole.without.holdsRows', { accountable: dossier.accountable, responsible: dossier.responsible })}</td>
            {[dossier.findingsBefore, dossier.findingsAfter].map((counts, at) => (
              <td key={at}>
                <span className={shared.tags}>
                  <SeverityTag severity="BLOCKER" n={counts.blocker} />
                  <SeverityTag severity="WARNING" n={counts.warning} />
                </span>
              </td>
            ))}
          </tr>
        ))}
      </DataTable>
      <p className={shared.tags}>
        {t('finding.update.title')} <SentenceTag state={without.sentenceBefore.state} /> <span aria-hidden="true">→</span>{' '}
        <span className={shared.small}>{t('whole.without.then')}</span> <SentenceTag state={without.sentenceAfter.state} />
      </p>
      <WithoutDevices without={without} />
      <WithoutRows without={without} names={names} />
      <Long title={t('whole.without.maintained')} none={t('whole.without.noMaintained')} leftOff={without.maintainedLeftOff}>
        {without.maintained.map(({ assetId, dossierId, label, kind }) => (
          <li key={assetId}>
            {label} <span className={shared.small}>{[t(`assetKind.${kind}`), names.dossier(dossierId)].join(' · ')}</span>
          </li>
        ))}
      </Long>
      <Long title={t('whole.without.contracts')} none={t('whole.without.noContracts')} leftOff={0}>
        {without.contracts.map((contract) => (
          <li key={contract.id}>
            {contract.name}{' '}
            <span className={shared.small}>
              {[names.dossier(contract.dossierId), contract.to && t('whole.until', { day: dayInBoth(contract.to, language) })].filter(Boolean).join(' · ')}
            </span>
          </li>
        ))}
      </Long>
      <Long title={t('whole.without.appears')} none={t('whole.without.nothingAppears')} leftOff={0}>
        {without.appears.codes.map(({ code, severity, count }) => (
          <li key={`${code} ${severity}`}>
            <SeverityTag severity={severity} /> {t(`finding.code.${code}`)} {t('picture.count', { n: count })}
          </li>
        ))}
      </Long>
    </section>
  )
}
