import { useId } from 'react'
import { useTexts } from '@/i18n/use-texts'
import { holdersIn, type Connected, type Connection } from '../logic/connections'
import { draw, NOBODY, type Box } from '../logic/drawing'
import { inLines } from '../logic/lines'
import type { Names } from '../logic/use-names'
import { STATE_SIGN } from './CodeTag'
import classes from './ConnectionDrawing.module.css'

const LINE = 17
/** Half the width of an East Asian character as it is set, and the room that a box leaves at its sides. */
const UNIT = 6.7
const PADDING = 14

interface Props { connected: Connected[]; names: Names; width: number; label: string }

/** The lines themselves. To assistive technology it is one image with its figures; the table below says the rest. */
export function ConnectionDrawing({ connected, names, width, label }: Props) {
  const { t } = useTexts()
  const title = useId()
  const lines = connected.flatMap(({ connections }) => connections)
  const { height, devices, holders, curves } = draw(
    connected.map(({ device }) => device.key),
    holdersIn(connected),
    lines,
    width,
  )
  const manner = new Map(lines.map((line) => [`${line.device} ${line.holder}`, line.manner]))
  const mannerOf = ({ device, holder }: Omit<Connection, 'manner'>) => manner.get(`${device} ${holder}`)
  const about = new Map(connected.map((each) => [each.device.key, each]))
  return (
    <svg className={classes.drawing} role="img" aria-labelledby={title} width={width} height={height} viewBox={`0 0 ${width} ${height}`}>
      <title id={title}>{label}</title>
      {curves.map((curve) => (
        <g key={`${curve.device} ${curve.holder}`} data-manner={mannerOf(curve)}>
          <path className={classes.line} d={curve.path} />
          {mannerOf(curve) === 'OVERLAP' && (
            <text className={classes.sign} x={curve.at.x} y={curve.at.y + 5}>
              △
            </text>
          )}
          {mannerOf(curve) === 'GAP' && (
            <text className={classes.sign} x={curve.at.x} y={curve.at.y + 5}>
              ×
            </text>
          )}
        </g>
      ))}
      {devices.map((box) => {
        const each = about.get(box.id)
        if (!each) return null
        const mark = STATE_SIGN[each.state]
        const kind = `${t(`assetKind.${each.device.kind}`)}${each.device.assets.length > 1 ? ` ×${each.device.assets.length}` : ''}`
        return <Node key={box.id} box={box} state={each.state} words={[...words(box, each.device.label, 1), ...words(box, `${mark} ${kind}`, 1)]} />
      })}
      {holders.map((box) =>
        box.id === NOBODY ? (
          <Node key={box.id} box={box} state="NOBODY" words={[`■ ${t('whole.nobody')}`]} />
        ) : (
          <Node key={box.id} box={box} state="HOLDER" words={words(box, names.organisation(box.id), 2)} />
        ),
      )}
    </svg>
  )
}

const words = (box: Box, text: string, most: number) => inLines(text, Math.floor((box.width - PADDING) / UNIT), most)

function Node({ box, state, words: lines }: { box: Box; state: string; words: string[] }) {
  const top = box.y + (box.height - lines.length * LINE) / 2 + 13
  return (
    <g className={classes.node} data-state={state}>
      <rect x={box.x} y={box.y} width={box.width} height={box.height} rx="8" />
      {lines.map((line, at) => (
        <text key={at} x={box.x + PADDING / 2} y={top + at * LINE} data-second={(at > 0 && state !== 'HOLDER') || undefined}>
          {line}
        </text>
      ))}
    </g>
  )
}
