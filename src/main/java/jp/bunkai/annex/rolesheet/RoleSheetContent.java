package jp.bunkai.annex.rolesheet;

import java.time.LocalDate;
import java.util.List;

/**
 * What flows into the printed confirmation sheet. The hospital's holds all its vendors, a vendor's its own alone.
 *
 * @param recipient the vendor whose print it is, null for the hospital's
 * @param without vendors with whom there is no sheet yet
 * @param rows who does what of the duties that the items speak of, by the matrix
 */
public record RoleSheetContent(String hospital, String dossier, LocalDate on, String recipient, List<Sheet> sheets, List<String> without,
        List<Open> open, List<Row> rows) {

    public RoleSheetContent {
        sheets = List.copyOf(sheets);
        without = List.copyOf(without);
        open = List.copyOf(open);
        rows = List.copyOf(rows);
    }

    /** The sheet with one vendor. */
    public record Sheet(String key, String vendor, int number, String file, String sha256, List<Item> items) {

        public Sheet {
            items = List.copyOf(items);
        }
    }

    /** An item as it stands; {@code answer} is null where no consultation is recorded. */
    public record Item(String part, String number, String words, List<String> duties, boolean verified, String answer, LocalDate consultedOn,
            LocalDate doneOn, String enteredBy, String word) {

        public Item {
            duties = List.copyOf(duties);
        }
    }

    /** What is left to do at an item. */
    public record Open(String vendor, String item, String what) {
    }

    /** A row of the matrix; each list is printed a line each. */
    public record Row(String key, String duty, String title, String scope, String phase, List<String> letters, List<String> terms, List<String> findings) {

        public Row {
            letters = List.copyOf(letters);
            terms = List.copyOf(terms);
            findings = List.copyOf(findings);
        }
    }
}
