package jp.bunkai.negotiation.exchange;

import java.util.ArrayList;
import java.util.List;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.edit.FieldPath;
import jp.bunkai.negotiation.workbook.Unread;

/** What a workbook that came back says: by whose export (null where it is none of ours), which cells differ from it, what was not read. */
record ReturnedBook(BookKeys keys, List<Changed> changed, NotRead unread) {

    /** A cell that no longer says what it said; the texts may be empty. */
    record Changed(BookKeys.Line line, FieldPath path, String sheet, String cell, String exported, String text) {
    }

    /** Collects what was not read. A file in which nothing can be read must not grow the report without end. */
    static final class NotRead {

        static final int MOST = 500;

        private final List<Unread> found = new ArrayList<>();
        private int more;

        void add(String sheet, String cell, String ja, String en) {
            add(sheet, cell, new Text(ja, en));
        }

        void add(String sheet, String cell, Text why) {
            if (found.size() < MOST) {
                found.add(new Unread(sheet, cell, why));
            } else {
                more++;
            }
        }

        /** This in place of everything else, for a workbook of which nothing counts. */
        void instead(String sheet, Text why) {
            found.clear();
            more = 0;
            found.add(new Unread(sheet, null, why));
        }

        /** All of it, and how much more there is. */
        List<Unread> all() {
            List<Unread> all = new ArrayList<>(found);
            if (more > 0) {
                all.add(new Unread(found.get(MOST - 1).sheet(), null, new Text("ほかにも" + more + "か所を読めませんでした。",
                        more + " more places could not be read.")));
            }
            return all;
        }
    }
}
