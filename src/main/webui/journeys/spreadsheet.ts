import { crc32, deflateRawSync, inflateRawSync } from 'node:zlib'

interface Part { name: string; content: Buffer }

const END = 0x06054b50

function partsOf(file: Buffer): Part[] {
  const end = file.lastIndexOf(Buffer.from([0x50, 0x4b, 0x05, 0x06]))
  if (file.readUInt32LE(end) !== END) throw new Error('no ZIP file')
  const parts: Part[] = []
  let at = file.readUInt32LE(end + 16)
  for (let count = file.readUInt16LE(end + 10); count > 0; count -= 1) {
    const [nameLength, extra, comment] = [28, 30, 32].map((offset) => file.readUInt16LE(at + offset)) as [number, number, number]
    const local = file.readUInt32LE(at + 42)
    const start = local + 30 + file.readUInt16LE(local + 26) + file.readUInt16LE(local + 28)
    const packed = file.subarray(start, start + file.readUInt32LE(at + 20))
    parts.push({ name: file.toString('utf8', at + 46, at + 46 + nameLength), content: file.readUInt16LE(at + 10) === 8 ? inflateRawSync(packed) : packed })
    at += 46 + nameLength + extra + comment
  }
  return parts
}

function fileOf(parts: Part[]): Buffer {
  const bodies: Buffer[] = []
  const directory: Buffer[] = []
  let offset = 0
  for (const { name, content } of parts) {
    const packed = deflateRawSync(content)
    const common = Buffer.alloc(26)
    common.writeUInt16LE(20, 0)
    common.writeUInt16LE(8, 4)
    common.writeUInt32LE(crc32(content), 10)
    common.writeUInt32LE(packed.length, 14)
    common.writeUInt32LE(content.length, 18)
    common.writeUInt16LE(Buffer.byteLength(name), 22)
    const local = Buffer.concat([Buffer.from('PK\x03\x04', 'latin1'), common, Buffer.from(name), packed])
    const place = Buffer.alloc(14)
    place.writeUInt32LE(offset, 10)
    directory.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\x00', 'latin1'), common, place, Buffer.from(name)]))
    bodies.push(local)
    offset += local.length
  }
  const index = Buffer.concat(directory)
  const end = Buffer.alloc(22)
  end.writeUInt32LE(END, 0)
  end.writeUInt16LE(parts.length, 8)
  end.writeUInt16LE(parts.length, 10)
  end.writeUInt32LE(index.length, 12)
  end.writeUInt32LE(offset, 16)
  return Buffer.concat([...bodies, index, end])
}

/** The workbook with texts typed into cells of its sheet that has them all, as a person would in Excel. */
export function typedInto(file: Buffer, cells: Record<string, string>): Buffer {
  const names = Object.keys(cells)
  const parts = partsOf(file)
  const sheet = parts.find(({ name, content }) => name.startsWith('xl/worksheets/') && names.every((cell) => content.includes(`<c r="${cell}"`)))
  if (!sheet) throw new Error(`no sheet with the cells ${names.join(', ')}`)
  const typed = names.reduce(
    (xml, cell) =>
      xml.replace(new RegExp(`<c r="${cell}"((?: s="\\d+")?)[^>]*?(?:/>|>.*?</c>)`), `<c r="${cell}"$1 t="inlineStr"><is><t>${cells[cell] ?? ''}</t></is></c>`),
    sheet.content.toString('utf8'),
  )
  return fileOf(parts.map((part) => (part === sheet ? { ...part, content: Buffer.from(typed) } : part)))
}

/** The file with one of its parts changed as a text. */
export function edited(file: Buffer, name: string, change: (text: string) => string): Buffer {
  return fileOf(partsOf(file).map((part) => (part.name === name ? { ...part, content: Buffer.from(change(part.content.toString('utf8'))) } : part)))
}
