/** East Asian characters take the room of two Latin ones. */
const widthOf = (character: string): number => (/[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/.test(character) ? 2 : 1)

export const unitsOf = (text: string): number => [...text].reduce((sum, character) => sum + widthOf(character), 0)

/** A text in at most so many lines of so many half-widths; what does not fit ends in an ellipsis. A drawing has no lines of its own. */
export function inLines(text: string, units: number, most: number): string[] {
  const lines: string[] = []
  let line = ''
  let room = units
  for (const character of text.trim()) {
    const wide = widthOf(character)
    if (wide > room) {
      if (lines.length === most - 1) return [...lines, shortened(line, units)]
      // A word of Latin letters goes to the next line whole, where there is something before it.
      const space = wide === 1 && character !== ' ' ? line.lastIndexOf(' ') : -1
      const carried = space > 0 ? line.slice(space + 1) : ''
      lines.push((space > 0 ? line.slice(0, space) : line).trimEnd())
      line = carried
      room = units - unitsOf(carried)
      if (character === ' ') continue
    }
    line += character
    room -= wide
  }
  return line ? [...lines, line] : lines
}

/** The line with an ellipsis at its end, within its room. */
function shortened(line: string, units: number): string {
  const characters = [...line]
  while (characters.length > 0 && unitsOf(characters.join('')) > units - 2) characters.pop()
  return `${characters.join('')}…`
}
