package jp.bunkai.negotiation.exchange;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import jp.bunkai.catalogue.Language;
import jp.bunkai.catalogue.Phase;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.edit.Field;
import jp.bunkai.negotiation.exchange.BookColumn.Band;
import jp.bunkai.platform.upload.UploadedFile;

/** Books of one table for tests of writing and reading; their own seal. */
final class Books {

    static final UnaryOperator<byte[]> SEAL = content -> UploadedFile.sha256(content).getBytes(StandardCharsets.US_ASCII);
    static final UUID PARTY = UUID.fromString("6a1f0c1e-9a55-4c3d-8a57-2f3f6f6b1d10");
    static final String SHEET = "通常時";
    static final String LETTER = "letters/" + PARTY;
    static final String AMOUNT = "terms/" + PARTY + "/cost/amount";

    private Books() {
    }

    /** Two lines: R with a note, and nothing with none. */
    static MatrixBook small() {
        return book(List.of(List.of("R", "1,000", "備考"), List.of("", "", "")));
    }

    /** Lines of letter, amount and note; more values stand in parties of their own. */
    static MatrixBook book(List<List<String>> values) {
        List<BookColumn> columns = new ArrayList<>(List.of(BookColumn.given("KEY", Band.DUTY, "", "", 4),
                BookColumn.given("NUMBER", Band.DUTY, "番号", "No.", 6), BookColumn.given("DUTY", Band.DUTY, "実施事項", "Duty", 28),
                BookColumn.given("SCOPE", Band.DUTY, "対象", "About", 17)));
        columns.add(new BookColumn("", Band.LETTERS, Field.LETTER, null, new Text("あおば", "Aoba"), 9).forParty(PARTY));
        columns.add(BookColumn.of(Field.COST_AMOUNT, Band.TERMS, "金額", "Amount", 12).forParty(PARTY));
        columns.add(BookColumn.of(Field.NOTE, Band.ROW, "備考", "Note", 26));
        for (int i = 3; i < values.get(0).size(); i++) {
            columns.add(BookColumn.of(Field.CLAUSE, Band.TERMS, "条項", "Clause", 12).forParty(UUID.randomUUID()));
        }
        List<BookLine> lines = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            UUID row = UUID.randomUUID();
            List<BookCell> cells = new ArrayList<>(List.of(BookCell.given("L" + (i + 1)), BookCell.given(String.valueOf(i + 1)),
                    BookCell.given("VPNの更新 " + i), BookCell.given("保守用VPN装置")));
            for (int v = 0; v < values.get(i).size(); v++) {
                cells.add(new BookCell(columns.get(4 + v).path(null), values.get(i).get(v), v != 1));
            }
            lines.add(new BookLine("L" + (i + 1), i + 1, "VUL", row, null, "\"tag-of-" + i + "\"", cells));
        }
        Map<String, UUID> contracts = new LinkedHashMap<>();
        contracts.put("1. 保守契約", UUID.randomUUID());
        return new MatrixBook(UUID.randomUUID(), UUID.randomUUID(), "2026-1", Language.JA, Instant.parse("2026-11-21T01:02:03Z"), "電子カルテ更新",
                "みどり野市民病院", Map.of("VUL", new Text("脆弱性", "Vulnerabilities")), contracts,
                List.of(new BookTable(SHEET, new Text("分担表（通常時）", "Matrix"), Phase.NORMAL, false, columns, lines)));
    }

    /** A book of so many lines and columns of values, all different. */
    static MatrixBook large(int lines, int values) {
        List<List<String>> all = new ArrayList<>();
        for (int i = 0; i < lines; i++) {
            String[] texts = new String[values];
            for (int v = 0; v < values; v++) {
                texts[v] = v == 0 ? "R" : v == 1 ? String.valueOf(i) : "第" + (i % 40) + "条の" + v;
            }
            all.add(Arrays.asList(texts));
        }
        return book(all);
    }

    static byte[] write(MatrixBook book) {
        return BookWriter.write(book, new Wordbook(book.language(), book.contracts(), List.of()), SEAL);
    }
}
