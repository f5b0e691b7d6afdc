package jp.bunkai.negotiation.exchange;

import java.util.UUID;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.edit.Field;
import jp.bunkai.matrix.edit.FieldPath;

/**
 * A column of a table. Its code stands in a hidden row, so that a column which somebody moved is still found.
 *
 * @param field the field of the row that stands here; null for what names a line
 * @param party whose field it is; null where each line says so itself
 * @param width in characters
 */
record BookColumn(String code, Band band, Field field, UUID party, Text header, int width) {

    /** What stands in columns that are no field of a row. */
    static final String KEY = "KEY";
    static final String NUMBER = "NUMBER";
    static final String DUTY = "DUTY";
    static final String SCOPE = "SCOPE";
    static final String CONFIRMATION = "CONFIRMATION";

    /** What several columns have in common, written above them. */
    enum Band {
        DUTY(new Text("実施事項", "Duty")),
        LETTERS(new Text("分担（R 実施・A 責任・C 相談・I 通知）", "Letters: R does it, A answers for it, C is asked, I is told")),
        TERMS(new Text("条件", "Terms")),
        DECLARATION(new Text("自己申告", "Declaration")),
        ROW(new Text("行について", "About the row")),
        CONFIRMATION(new Text("確認", "Confirmation"));

        private final Text words;

        Band(Text words) {
            this.words = words;
        }

        Text words() {
            return words;
        }
    }

    /** A column that names the line or says something about it. */
    static BookColumn given(String code, Band band, String ja, String en, int width) {
        return new BookColumn(code, band, null, null, new Text(ja, en), width);
    }

    /** A column of a field of the row as a whole, or of each line's own party. */
    static BookColumn of(Field field, Band band, String ja, String en, int width) {
        return new BookColumn(field.pattern(), band, field, null, new Text(ja, en), width);
    }

    /** This column for one party. */
    BookColumn forParty(UUID owner) {
        return new BookColumn(FieldPath.of(field, owner).toString(), band, field, owner, header, width);
    }

    /** The field that stands here in a line of this party; null for what is no field. */
    FieldPath path(UUID ofLine) {
        if (field == null) {
            return null;
        }
        return field.ofParty() ? FieldPath.of(field, party == null ? ofLine : party) : FieldPath.of(field);
    }

    String headerText() {
        return header.ja().equals(header.en()) ? header.ja() : header.ja() + "\n" + header.en();
    }
}
