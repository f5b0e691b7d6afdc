/** What is drawn: devices on the left, who holds a duty of theirs on the right, and a line for each that does. */
export interface Line { device: string; holder: string }
export interface Box { id: string; x: number; y: number; width: number; height: number }
export interface Curve extends Line { path: string; /** Where a word about the line stands. */ at: { x: number; y: number } }
export interface Drawing { width: number; height: number; devices: Box[]; holders: Box[]; curves: Curve[] }

/** Who stands at the right end of the line of a duty that nobody holds. */
export const NOBODY = ''

const BOX = 52
const GAP = 12
/** Wide enough for eight Japanese characters, narrow enough for both sides and lines between them on a phone. */
const NARROWEST = 128
const WIDEST = 300

/** Boxes in two columns and curves between them, within a width. The holders stand about where their lines come from, so that few cross. */
export function draw(devices: string[], holders: string[], lines: Line[], width: number): Drawing {
  const box = Math.round(Math.min(WIDEST, Math.max(NARROWEST, width * 0.36)))
  const left = stacked(devices, 1)
  const right = stacked(ordered(holders, devices, lines), width - box - 1)
  const height = Math.max(...[left, right].map((boxes) => boxes.length * (BOX + GAP) - GAP), 0) + 2
  const middle = (boxes: Box[]) => (height - (boxes.length * (BOX + GAP) - GAP)) / 2 - 1
  // The shorter column stands in the middle of the longer one.
  for (const boxes of [left, right]) {
    const down = Math.max(0, Math.round(middle(boxes)))
    for (const each of boxes) each.y += down
  }
  const byId = (boxes: Box[]) => new Map(boxes.map((each) => [each.id, each]))
  const [from, to] = [byId(left), byId(right)]
  return { width, height, devices: left, holders: right, curves: lines.flatMap((line) => curve(line, from.get(line.device), to.get(line.holder))) }

  function stacked(ids: string[], x: number): Box[] {
    return ids.map((id, at) => ({ id, x, y: 1 + at * (BOX + GAP), width: box, height: BOX }))
  }
}

function curve(line: Line, from: Box | undefined, to: Box | undefined): Curve[] {
  if (!from || !to) return []
  const start = { x: from.x + from.width, y: from.y + from.height / 2 }
  const end = { x: to.x, y: to.y + to.height / 2 }
  const middle = (start.x + end.x) / 2
  return [{ ...line, path: `M${start.x} ${start.y}C${middle} ${start.y} ${middle} ${end.y} ${end.x} ${end.y}`, at: { x: middle, y: (start.y + end.y) / 2 } }]
}

/** Nobody first, where the eye begins; the others by the middle of the devices they hold something of. */
function ordered(holders: string[], devices: string[], lines: Line[]): string[] {
  const place = new Map(devices.map((id, at) => [id, at]))
  const weight = (holder: string): number => {
    if (holder === NOBODY) return -1
    const at = lines.filter((line) => line.holder === holder).map((line) => place.get(line.device) ?? 0)
    return at.length === 0 ? devices.length : at.reduce((sum, each) => sum + each, 0) / at.length
  }
  const weights = new Map(holders.map((holder) => [holder, weight(holder)]))
  return [...holders].sort((one, other) => (weights.get(one) ?? 0) - (weights.get(other) ?? 0))
}
