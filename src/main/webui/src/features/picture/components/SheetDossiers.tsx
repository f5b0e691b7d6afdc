import type { Picture } from '@/api/types'
import { useTexts } from '@/i18n/use-texts'
import classes from './PictureSheet.module.css'

/** Every dossier in a line: what is held and what was found, as figures. */
export function SheetDossiers({ picture }: { picture: Picture }) {
  const { t } = useTexts()
  return (
    <section>
      <h3 className={classes.title}>{t('whole.section.dossiers')}</h3>
      <table className={classes.table}>
        <thead>
          <tr>
            <th scope="col">{t('whole.dossier')}</th>
            <th scope="col">{t('overview.held')}</th>
            <th scope="col">{t('whole.dossiers.withoutAccountable')}</th>
            <th scope="col">{t('whole.dossiers.withoutResponsible')}</th>
            <th scope="col">■ {t('severity.BLOCKER')}</th>
            <th scope="col">△ {t('severity.WARNING')}</th>
            <th scope="col">{t('severity.NOTE')}</th>
            <th scope="col">{t('whole.dossiers.most')}</th>
          </tr>
        </thead>
        <tbody>
          {picture.dossiers.map((dossier) => (
            <tr key={dossier.id}>
              <th scope="row">
                {dossier.name}（{t(`stage.${dossier.stage}`)}）
              </th>
              <td>
                {dossier.held} / {dossier.rows}
              </td>
              <td>{dossier.withoutAccountable}</td>
              <td>{dossier.withoutResponsible}</td>
              <td>{dossier.findings.blocker}</td>
              <td>{dossier.findings.warning}</td>
              <td>{dossier.findings.note}</td>
              <td>
                {dossier.codes
                  .slice(0, 3)
                  .map(({ code, count }) => `${t(`finding.code.${code}`)} ${t('picture.count', { n: count })}`)
                  .join(' · ')}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      {picture.dossiersLeftOff > 0 && <p>{t('whole.leftOff', { n: picture.dossiersLeftOff })}</p>}
    </section>
  )
}
