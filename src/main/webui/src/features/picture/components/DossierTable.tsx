import { Link } from 'react-router'
import type { Picture } from '@/api/types'
import { DataTable } from '@/components/DataTable'
import { SeverityTag } from '@/components/SeverityTag'
import { Tag } from '@/components/Tag'
import { useTexts } from '@/i18n/use-texts'
import { FirstOf } from './FirstOf'
import classes from './Picture.module.css'

/** As many kinds of findings as are named before the dossier's own list is the better place. */
const NAMED = 3

/** Every dossier with what is held, what nobody answers for, and its findings by how bad they are. */
export function DossierTable({ picture }: { picture: Picture }) {
  const { t } = useTexts()
  return (
    <FirstOf items={picture.dossiers} what={t('whole.dossiers.caption')}>
      {(shown) => (
        <DataTable
          caption={t('whole.dossiers.caption')}
          head={
            <>
              <th scope="col">{t('whole.dossier')}</th>
              <th scope="col" data-number>
                {t('overview.held')}
              </th>
              <th scope="col" data-number>
                {t('whole.dossiers.withoutAccountable')}
              </th>
              <th scope="col" data-number>
                {t('whole.dossiers.withoutResponsible')}
              </th>
              <th scope="col">{t('matrix.findings')}</th>
              <th scope="col">{t('whole.dossiers.most')}</th>
            </>
          }
        >
          {shown.map((dossier) => (
            <tr key={dossier.id}>
              <th scope="row">
                <Link to={`/dossiers/${dossier.id}`} className={classes.way}>
                  {dossier.name}
                </Link>{' '}
                <Tag tone="accent">{t(`stage.${dossier.stage}`)}</Tag>
              </th>
              <td data-number>
                {dossier.held} / {dossier.rows}
              </td>
              <td data-number>{dossier.withoutAccountable}</td>
              <td data-number>{dossier.withoutResponsible}</td>
              <td>
                <Link to={`/dossiers/${dossier.id}/findings`} className={classes.tags} aria-label={t('whole.dossiers.toFindings', { ...dossier.findings, name: dossier.name })}>
                  <SeverityTag severity="BLOCKER" n={dossier.findings.blocker} />
                  <SeverityTag severity="WARNING" n={dossier.findings.warning} />
                  <SeverityTag severity="NOTE" n={dossier.findings.note} />
                </Link>
              </td>
              <td>
                <ul className={classes.list}>
                  {dossier.codes.slice(0, NAMED).map(({ code, severity, count }) => (
                    <li key={`${code} ${severity}`}>
                      {t(`finding.code.${code}`)} {t('picture.count', { n: count })}
                    </li>
                  ))}
                </ul>
              </td>
            </tr>
          ))}
        </DataTable>
      )}
    </FirstOf>
  )
}
