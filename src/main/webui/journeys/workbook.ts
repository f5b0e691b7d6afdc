import { readFileSync, writeFileSync } from 'node:fs'
import { deflateRawSync, inflateRawSync } from 'node:zlib'

/** The parts of a workbook by name, so that a journey can fill it as Excel would. */
export function unpack(path: string): Map<string, string> {
  const file = readFileSync(path)
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 5, 6]))
  const parts = new Map<string, string>()
  let at = file.readUInt32LE(end + 16)
  for (let i = 0; i < file.readUInt16LE(end + 10); i++) {
    const [packed, nameLength, extra, comment, local] = [file.readUInt32LE(at + 20), file.readUInt16LE(at + 28), file.readUInt16LE(at + 30), file.readUInt16LE(at + 32), file.readUInt32LE(at + 42)]
    const name = file.toString('utf8', at + 46, at + 46 + nameLength)
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28)
    const content = file.subarray(start, start + packed)
    parts.set(name, (file.readUInt16LE(at + 10) === 8 ? inflateRawSync(content) : content).toString('utf8'))
    at += 46 + nameLength + extra + comment
  }
  return parts
}

export function pack(parts: Map<string, string>, path: string): void {
  const locals: Buffer[] = []
  const entries: Buffer[] = []
  let offset = 0
  for (const [name, text] of parts) {
    const content = Buffer.from(text)
    const packed = deflateRawSync(content)
    const title = Buffer.from(name)
    const fixed = Buffer.alloc(26)
    fixed.writeUInt16LE(20, 0)
    fixed.writeUInt16LE(0x800, 2)
    fixed.writeUInt16LE(8, 4)
    fixed.writeUInt32LE(crc(content), 10)
    fixed.writeUInt32LE(packed.length, 14)
    fixed.writeUInt32LE(content.length, 18)
    fixed.writeUInt16LE(title.length, 22)
    const local = Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4]), fixed, title, packed])
    const rest = Buffer.alloc(14)
    rest.writeUInt32LE(offset, 10)
    entries.push(Buffer.concat([Buffer.from([0x50, 0x4b, 1, 2, 20, 0]), fixed, rest, title]))
    locals.push(local)
    offset += local.length
  }
  const directory = Buffer.concat(entries)
  const end = Buffer.alloc(22)
  end.set([0x50, 0x4b, 5, 6])
  end.writeUInt16LE(entries.length, 8)
  end.writeUInt16LE(entries.length, 10)
  end.writeUInt32LE(directory.length, 12)
  end.writeUInt32LE(offset, 16)
  writeFileSync(path, Buffer.concat([...locals, directory, end]))
}

function crc(content: Buffer): number {
  let value = ~0
  for (const byte of content) {
    value ^= byte
    for (let bit = 0; bit < 8; bit++) value = (value >>> 1) ^ (value & 1 ? 0xedb88320 : 0)
  }
  return ~value >>> 0
}

/** The texts that cells share, by number. */
export function sharedTexts(parts: Map<string, string>): string[] {
  return [...(parts.get('xl/sharedStrings.xml') ?? '').matchAll(/<si>(.*?)<\/si>/gs)].map(([, item = '']) => item.replace(/<[^>]+>/g, ''))
}

/** The column of a sheet whose hidden code matches. */
export function columnOf(parts: Map<string, string>, sheet: string, code: RegExp, nth = 0): string {
  const texts = sharedTexts(parts)
  const codes = [...(parts.get(sheet) ?? '').matchAll(/<c r="([A-Z]+)5"[^>]*><v>(\d+)<\/v>/g)].filter(([, , text]) => code.test(texts[Number(text)] ?? ''))
  const found = codes[nth]?.[1]
  if (!found) throw new Error(`no column ${code}`)
  return found
}

/** Writes a text, or a formula where it begins with an equals sign, into a cell that is there. */
export function fill(parts: Map<string, string>, sheet: string, cell: string, text: string): void {
  const before = parts.get(sheet) ?? ''
  const value = text.startsWith('=') ? `><f>${text.slice(1)}</f></c>` : ` t="inlineStr"><is><t>${text}</t></is></c>`
  const after = before.replace(new RegExp(`<c r="${cell}"( s="\\d+")?(?:[^>]*/>|[^>]*>.*?</c>)`), (_all, style: string) => `<c r="${cell}"${style ?? ''}${value}`)
  if (after === before) throw new Error(`no cell ${cell}`)
  parts.set(sheet, after)
}
