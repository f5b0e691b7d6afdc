import { useTexts } from '@/i18n/use-texts'
import type { Manner } from '../logic/connections'
import classes from './ConnectionDrawing.module.css'

const MANNERS: [Manner, string][] = [['ACCOUNTABLE', ''], ['RESPONSIBLE', ''], ['OVERLAP', '△'], ['GAP', '×']]

/** What each line means: they differ in their dashes, weights and signs as well as in colour. */
export function ConnectionLegend() {
  const { t } = useTexts()
  return (
    <ul className={classes.legend}>
      {MANNERS.map(([manner, sign]) => (
        <li key={manner}>
          <svg width="56" height="18" viewBox="0 0 56 18" aria-hidden="true" focusable="false">
            <g data-manner={manner}>
              <path className={classes.line} d="M1 9h54" />
              <text className={classes.sign} x="28" y="14">
                {sign}
              </text>
            </g>
          </svg>
          {t(`whole.connections.manner.${manner}`)}
        </li>
      ))}
    </ul>
  )
}
