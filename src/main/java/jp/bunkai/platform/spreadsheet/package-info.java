/**
 * Cells of an uploaded workbook (xlsx), read by every feature that takes one. The file passes {@code platform.ooxml} first, streams by
 * within a {@link jp.bunkai.platform.spreadsheet.CellBudget}, and nothing in it is ever evaluated or followed. What the cells mean is
 * not known here. Leans on {@code platform.http} for problems and on {@code platform.ooxml}.
 */
package jp.bunkai.platform.spreadsheet;
