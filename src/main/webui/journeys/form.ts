import { join } from 'node:path'
import { tmpdir } from 'node:os'
import { pack } from './workbook'

let made = 0

/** A filled form as a workbook of one sheet, as people send it; gives its path. */
export function form(name: string, rows: string[][]): string {
  const cells = rows.map(
    (row, at) =>
      `<row r="${at + 1}">${row.map((text, column) => (text ? `<c r="${'ABCDEFGH'[column]}${at + 1}" t="inlineStr"><is><t>${text}</t></is></c>` : '')).join('')}</row>`,
  )
  const kind = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
  const schemas = 'http://schemas.openxmlformats.org'
  const link = (type: string, target: string) =>
    `<Relationships xmlns="${schemas}/package/2006/relationships"><Relationship Id="rId1" Type="${schemas}/officeDocument/2006/relationships/${type}" Target="${target}"/></Relationships>`
  made += 1
  const path = join(tmpdir(), `${name}-${Date.now()}-${made}.xlsx`)
  pack(
    new Map([
      [
        '[Content_Types].xml',
        `<Types xmlns="${schemas}/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${kind}.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="${kind}.worksheet+xml"/></Types>`,
      ],
      ['_rels/.rels', link('officeDocument', 'xl/workbook.xml')],
      [
        'xl/workbook.xml',
        `<workbook xmlns="${schemas}/spreadsheetml/2006/main" xmlns:r="${schemas}/officeDocument/2006/relationships"><sheets><sheet name="${name}" sheetId="1" r:id="rId1"/></sheets></workbook>`,
      ],
      ['xl/_rels/workbook.xml.rels', link('worksheet', 'worksheets/sheet1.xml')],
      ['xl/worksheets/sheet1.xml', `<worksheet xmlns="${schemas}/spreadsheetml/2006/main"><sheetData>${cells.join('')}</sheetData></worksheet>`],
    ]),
    path,
  )
  return path
}
