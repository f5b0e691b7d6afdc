/**
 * The workbook (xlsx) of a letter of questions: written so that it is pleasant to fill, and read back without guessing. What comes
 * back passes {@code platform.ooxml} before anything opens it, is read cell by cell in constant memory, and no formula is ever
 * evaluated. Pure; leans on {@code negotiation.inquiry}, {@code matrix}' words, {@code platform.spreadsheet} and {@code catalogue}.
 */
package jp.bunkai.negotiation.workbook;
