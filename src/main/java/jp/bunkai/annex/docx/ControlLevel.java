package jp.bunkai.annex.docx;

import jp.bunkai.catalogue.Text;

/** Where a content control stands in the document. */
public enum ControlLevel {
    BLOCK("段落・表を囲む", "around paragraphs or tables"),
    ROW("表の行を囲む", "around rows of a table"),
    CELL("表のセルを囲む", "around a cell of a table"),
    RUN("文中", "inside a paragraph");

    private final Text words;

    ControlLevel(String ja, String en) {
        words = new Text(ja, en);
    }

    /** The level in words for a person who edits in Word. */
    public Text words() {
        return words;
    }
}
