import type { Pattern } from '@/api/types'
import classes from './PatternPicture.module.css'

type Node = { x: number; y: number; word: string; far?: boolean }

/** Hospital in the middle, vendors around it; what stands outside the building is drawn beyond the dashed line. */
const PICTURES: Record<Pattern['id'], Node[]> = {
  SINGLE_VENDOR: [{ x: 170, y: 50, word: 'EHR + NW' }],
  EHR_AND_NETWORK: [
    { x: 170, y: 26, word: 'EHR' },
    { x: 170, y: 74, word: 'NW / VPN' },
  ],
  CLOUD_EHR: [
    { x: 190, y: 26, word: 'Cloud EHR', far: true },
    { x: 170, y: 74, word: 'NW' },
  ],
  MANY_DEPARTMENTAL: [
    { x: 170, y: 14, word: 'EHR' },
    { x: 184, y: 38, word: 'PACS' },
    { x: 184, y: 62, word: 'LIS' },
    { x: 170, y: 86, word: 'NW' },
  ],
}

export function PatternPicture({ pattern }: { pattern: Pattern['id'] }) {
  return (
    <svg className={classes.picture} viewBox="0 0 240 100" aria-hidden="true" focusable="false">
      <path className={classes.boundary} d="M112 4v92" />
      {PICTURES[pattern].map((node) => (
        <g key={node.word}>
          <path className={classes.line} d={`M74 50 C 110 50 110 ${node.y} ${node.x - 40} ${node.y}`} />
          <rect className={classes.vendor} data-far={node.far} x={node.x - 42} y={node.y - 10} width="84" height="20" rx="10" />
          <text className={classes.word} x={node.x} y={node.y + 3.5}>
            {node.word}
          </text>
        </g>
      ))}
      <rect className={classes.hospital} x="26" y="30" width="48" height="40" rx="5" />
      <path className={classes.cross} d="M50 41v18M41 50h18" />
    </svg>
  )
}
