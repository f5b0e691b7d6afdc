package jp.bunkai.disclosure.reading;

/** Where something stands in the file: the sheet, and the cell as Excel names it (null: the sheet as a whole). */
public record Place(String sheet, String cell) {
}
