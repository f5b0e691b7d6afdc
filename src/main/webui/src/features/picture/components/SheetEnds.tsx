import type { Picture } from '@/api/types'
import { useTexts } from '@/i18n/use-texts'
import { dayInBoth } from '@/lib/dates'
import { byYear, isOver, lacksPlan, yearName } from '../logic/ends'
import type { Names } from '../logic/use-names'
import classes from './PictureSheet.module.css'

/** What ends or expires, by fiscal year, on paper. */
export function SheetEnds({ picture, names }: { picture: Picture; names: Names }) {
  const { t, language } = useTexts()
  if (picture.ends.length === 0) return null
  return (
    <section>
      <h3 className={classes.title}>{t('whole.section.ends')}</h3>
      <table className={classes.table}>
        <thead>
          <tr>
            {(['day', 'what', 'kindOf', 'where', 'who', 'plan'] as const).map((column) => (
              <th key={column} scope="col">
                {t(`whole.ends.${column}`)}
              </th>
            ))}
          </tr>
        </thead>
        {byYear(picture.ends).map(({ year, ends, evidence }) => (
          <tbody key={year ?? 'past'}>
            <tr>
              <th scope="rowgroup" colSpan={6} className={classes.group}>
                {year === null ? `■ ${t('whole.ends.past')}` : t('whole.ends.year', { name: yearName(year, language) })}
              </th>
            </tr>
            {ends.map((end) => (
              <tr key={`${end.kind} ${end.subjectId} ${end.rowId} ${end.organisationId}`}>
                <td>{dayInBoth(end.on, language)}</td>
                <th scope="row">{end.kind === 'ANNEX' ? t('whole.ends.edition', { n: end.what }) : end.what}</th>
                <td className={classes.word}>{t(`whole.ends.kind.${end.kind}`)}</td>
                <td>{names.dossier(end.dossierId)}</td>
                <td>{end.organisationId && names.organisation(end.organisationId)}</td>
                <td>
                  {isOver(end) && `■ ${t('whole.ends.over')} `}
                  {end.planned && t(`whole.ends.planned.${end.kind}`)}
                  {lacksPlan(end) && t(`whole.ends.unplanned.${end.kind}`)}
                </td>
              </tr>
            ))}
            {evidence[0] && (
              <tr>
                <td colSpan={6}>{t('whole.ends.evidence', { n: evidence.length, day: dayInBoth(evidence[0].on, language) })}</td>
              </tr>
            )}
          </tbody>
        ))}
      </table>
    </section>
  )
}
