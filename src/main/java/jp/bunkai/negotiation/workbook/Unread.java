package jp.bunkai.negotiation.workbook;

import jp.bunkai.catalogue.Text;

/** What could not be read of a returned workbook: the sheet, the cell or range (null: the sheet as a whole), and why. */
public record Unread(String sheet, String cell, Text why) {
}
