import { useLayoutEffect, useRef, useState } from 'react'
import type { Confirmations, Findings, Matrix } from '@/api/types'
import { useTexts } from '@/i18n/use-texts'
import { DENSEST, blockersOf, firstDensity, type Density } from '../logic/director'
import { DirectorBlockers } from './DirectorBlockers'
import { DirectorHead } from './DirectorHead'
import { DirectorHeat } from './DirectorHeat'
import { DirectorRows } from './DirectorRows'
import classes from './Director.module.css'

interface Props { matrix: Matrix; findings: Findings; confirmations: Confirmations; dossier: string; hospital: string }

/**
 * The whole matrix on one A4 page in landscape, never smaller than 7 points. What does not fit is set more densely step by step: rows in
 * full, then areas × parties with every blocker, then blockers of one kind together; no figure is ever left out.
 */
export function Director(props: Props) {
  const { language } = useTexts()
  const { matrix, findings } = props
  // Another matrix or language begins with the density that suits it.
  const key = `${language} ${matrix.rows.length} ${findings.counts.blocker} ${matrix.columns.length}`
  return <Sheet key={key} {...props} />
}

function Sheet({ matrix, findings, confirmations, dossier, hospital }: Props) {
  const { t } = useTexts()
  const page = useRef<HTMLDivElement>(null)
  const [density, setDensity] = useState<Density>(() => firstDensity(matrix))
  const [ready, setReady] = useState(false)
  useLayoutEffect(() => {
    let still = true
    const fit = () => {
      const sheet = page.current
      if (!still || !sheet) return
      // Millimetres are no whole pixels; only what sticks out by more is cut off.
      const over = sheet.scrollHeight > sheet.clientHeight + 1 || sheet.scrollWidth > sheet.clientWidth + 1
      if (over && density < DENSEST) setDensity((density + 1) as Density)
      else setReady(true)
    }
    // Widths are those of the real fonts only once they are there.
    void document.fonts.ready.then(fit)
    return () => {
      still = false
    }
  }, [density, matrix, findings, confirmations])
  const blockers = blockersOf(matrix, findings.items)
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex
    <div className={classes.desk} role="region" aria-label={t('picture.page')} tabIndex={0}>
      <div ref={page} className={classes.page} data-density={density} data-ready={ready || undefined}>
        <DirectorHead matrix={matrix} findings={findings} confirmations={confirmations} dossier={dossier} hospital={hospital} />
        {density === 0 ? <DirectorRows matrix={matrix} confirmations={confirmations} /> : <DirectorHeat matrix={matrix} confirmations={confirmations} />}
        {density > 0 && <DirectorBlockers matrix={matrix} blockers={blockers} density={density} />}
        <p className={classes.foot}>{t('picture.foot')}</p>
      </div>
    </div>
  )
}
