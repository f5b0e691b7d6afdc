package jp.bunkai.negotiation.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.catalogue.Language;
import jp.bunkai.catalogue.Phase;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.edit.Field;
import jp.bunkai.matrix.edit.FieldPath;
import jp.bunkai.matrix.view.MatrixView;
import jp.bunkai.matrix.view.RowView;
import jp.bunkai.negotiation.confirmation.ConfirmationState;
import jp.bunkai.negotiation.exchange.BookColumn.Band;

/**
 * Lays a matrix, as its viewer sees it, out in tables: for each phase its duties with all letters and the viewer's own terms, and the
 * terms of the other parties that the viewer sees. How a row stands confirmed is told beside it and never read back.
 */
final class BookTables {

    private static final List<BookColumn> TERMS = List.of(
            BookColumn.of(Field.SERVICE_LEVELS, Band.TERMS, "サービス水準", "Service levels", 30),
            BookColumn.of(Field.COST_CLASS, Band.TERMS, "費用区分", "Cost", 11),
            BookColumn.of(Field.COST_PAYER, Band.TERMS, "負担者", "Payer", 10),
            BookColumn.of(Field.COST_AMOUNT, Band.TERMS, "金額（円）", "Amount (yen)", 12),
            BookColumn.of(Field.COST_UNIT, Band.TERMS, "単位", "Unit", 9),
            BookColumn.of(Field.COST_TAX_INCLUDED, Band.TERMS, "税", "Tax", 9),
            BookColumn.of(Field.COST_UPPER_LIMIT, Band.TERMS, "上限（円）", "Limit (yen)", 12),
            BookColumn.of(Field.CONTRACT, Band.TERMS, "契約", "Contract", 20),
            BookColumn.of(Field.CLAUSE, Band.TERMS, "条項", "Clause", 12),
            BookColumn.of(Field.EVIDENCE_ASKED, Band.TERMS, "求める証跡", "Evidence asked", 20));
    private static final List<BookColumn> DECLARATION = List.of(
            BookColumn.of(Field.ANSWER, Band.DECLARATION, "申告", "Declared", 11),
            BookColumn.of(Field.CONDITION, Band.DECLARATION, "条件", "Condition", 20));
    private static final List<BookColumn> ROW = List.of(
            BookColumn.of(Field.NOTE, Band.ROW, "備考", "Note", 26),
            BookColumn.of(Field.STANDING, Band.ROW, "対象・対象外", "Standing", 9),
            BookColumn.of(Field.OUT_REASON, Band.ROW, "対象外の理由", "Why out", 18));

    private final MatrixView matrix;
    private final Wordbook words;
    private final Map<UUID, ConfirmationState> states;
    private final MatrixView.Column mine;
    private final List<BookTable> tables = new ArrayList<>();
    private int keys;

    private BookTables(MatrixView matrix, Wordbook words, Map<UUID, ConfirmationState> states) {
        this.matrix = matrix;
        this.words = words;
        this.states = states;
        this.mine = matrix.columns().stream().filter(MatrixView.Column::mine).findFirst().orElseThrow();
    }

    /** {@code states}: how each row stands confirmed, as the viewer may know it. */
    static List<BookTable> of(MatrixView matrix, Wordbook words, Map<UUID, ConfirmationState> states) {
        BookTables book = new BookTables(matrix, words, states);
        for (Phase phase : Phase.values()) {
            book.duties(phase);
        }
        for (Phase phase : Phase.values()) {
            book.terms(phase);
        }
        return book.tables;
    }

    private void duties(Phase phase) {
        List<BookColumn> columns = new ArrayList<>(names());
        for (MatrixView.Column party : matrix.columns()) {
            columns.add(new BookColumn("", Band.LETTERS, Field.LETTER, null, party.name(), 11).forParty(party.partyId()));
        }
        TERMS.forEach(column -> columns.add(column.forParty(mine.partyId())));
        if (mine.function() != jp.bunkai.dossier.PartyFunction.HOSPITAL) {
            DECLARATION.forEach(column -> columns.add(column.forParty(mine.partyId())));
        }
        columns.addAll(ROW);
        columns.add(BookColumn.given(BookColumn.CONFIRMATION, Band.CONFIRMATION, "確認の状態", "Confirmation", 14));
        List<BookLine> lines = new ArrayList<>();
        for (RowView row : matrix.rows()) {
            if (row.phase() == phase) {
                lines.add(line(row, null, lines.size() + 1, columns));
            }
        }
        add(phase, false, columns, lines);
    }

    private void terms(Phase phase) {
        List<BookColumn> columns = new ArrayList<>(names());
        columns.add(BookColumn.given("PARTY", Band.DUTY, "当事者", "Party", 16));
        columns.add(BookColumn.given("LETTER", Band.DUTY, "分担", "Letter", 7));
        columns.addAll(TERMS);
        columns.addAll(DECLARATION);
        List<BookLine> lines = new ArrayList<>();
        for (RowView row : matrix.rows()) {
            for (MatrixView.Column party : matrix.columns()) {
                if (row.phase() == phase && !party.mine() && !party.left() && shown(row, party.partyId())) {
                    lines.add(line(row, party, lines.size() + 1, columns));
                }
            }
        }
        add(phase, true, columns, lines);
    }

    private static List<BookColumn> names() {
        return List.of(BookColumn.given(BookColumn.KEY, Band.DUTY, "", "", 4), BookColumn.given(BookColumn.NUMBER, Band.DUTY, "番号", "No.", 6),
                BookColumn.given(BookColumn.DUTY, Band.DUTY, "実施事項", "Duty", 28), BookColumn.given(BookColumn.SCOPE, Band.DUTY, "対象", "About", 17));
    }

    /** A party has a line of terms where it has a part that the viewer sees more of than its letter. */
    private static boolean shown(RowView row, UUID party) {
        return row.terms().containsKey(party) || row.declarations().containsKey(party)
                || row.letters().containsKey(party) && row.editable().contains("terms/" + party);
    }

    private void add(Phase phase, boolean terms, List<BookColumn> columns, List<BookLine> lines) {
        if (!lines.isEmpty()) {
            Text title = title(phase, terms);
            String name = name(phase, terms).in(words.language());
            tables.add(new BookTable(name, title, phase, terms, columns, lines));
        }
    }

    private static Text name(Phase phase, boolean terms) {
        boolean normal = phase == Phase.NORMAL;
        if (terms) {
            return normal ? new Text("他者の条件（通常時）", "Others' terms (normal)") : new Text("他者の条件（非常時）", "Others' terms (emergency)");
        }
        return normal ? new Text("通常時", "Normal") : new Text("非常時", "Emergency");
    }

    private static Text title(Phase phase, boolean terms) {
        boolean normal = phase == Phase.NORMAL;
        if (terms) {
            return normal ? new Text("ほかの当事者の条件（通常時）", "Terms of the other parties, normal operation")
                    : new Text("ほかの当事者の条件（非常時）", "Terms of the other parties, emergency");
        }
        return normal ? new Text("分担表（通常時）", "Responsibility matrix, normal operation")
                : new Text("分担表（非常時）", "Responsibility matrix, emergency");
    }

    private BookLine line(RowView row, MatrixView.Column party, int number, List<BookColumn> columns) {
        String key = "L" + ++keys;
        UUID owner = party == null ? null : party.partyId();
        List<BookCell> cells = columns.stream().map(column -> {
            FieldPath path = column.path(owner);
            return path == null ? BookCell.given(given(column.code(), key, number, row, party)) : cell(row, path);
        }).toList();
        return new BookLine(key, number, row.area(), row.id(), owner, row.etag(), cells);
    }

    private BookCell cell(RowView row, FieldPath path) {
        if (path.field() == Field.LETTER && row.lettersHidden().contains(path.party())) {
            return BookCell.given(words.language() == Language.EN ? "hidden" : "非公開");
        }
        return new BookCell(path, words.written(path.field(), RowValues.of(row, path)), RowValues.editable(row, path));
    }

    private String given(String code, String key, int number, RowView row, MatrixView.Column party) {
        Language language = words.language();
        return switch (code) {
            case BookColumn.KEY -> key;
            case BookColumn.NUMBER -> String.valueOf(number);
            case BookColumn.DUTY -> row.title().in(language);
            case BookColumn.SCOPE -> row.scope().label() == null ? language == Language.EN ? "The whole" : "全体" : row.scope().label().in(language);
            case BookColumn.CONFIRMATION -> state(states.get(row.id())).in(language);
            case "PARTY" -> party.name().in(language);
            case "LETTER" -> words.written(Field.LETTER, row.letters().get(party.partyId()));
            default -> throw new IllegalArgumentException(code);
        };
    }

    /** In words of the organisation that exports; nothing where its word is not asked for. */
    private static Text state(ConfirmationState state) {
        return state == null ? new Text("", "") : switch (state) {
            case CONFIRMED -> new Text("確認済", "Confirmed");
            case WAITING_FOR_ME -> new Text("自組織の確認待ち", "Waiting for us");
            case WAITING_FOR_THEM -> new Text("相手の確認待ち", "Waiting for them");
            case REFUSED -> new Text("差戻し", "Refused");
            case NOT_ASKED -> new Text("", "");
        };
    }
}
