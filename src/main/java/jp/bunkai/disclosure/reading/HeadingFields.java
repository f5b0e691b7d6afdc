package jp.bunkai.disclosure.reading;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/** Finds who made what beside or below the words that ask for it. Two different values for one field are none. */
final class HeadingFields {

    private static final int FARTHEST = 8;
    private static final Map<String, Label> LABELS = new LinkedHashMap<>();
    /** Words that ask for something else, so that nobody takes them for a value. */
    private static final Set<String> OTHERS = Set.of("documentid", "devicedescription", "softwarereleasedate", "representativename", "position",
            "representativecontactinformation", "所在地", "住所", "電話", "電話番号", "tel", "fax", "メール", "メールアドレス", "e-mail", "email", "担当者",
            "担当者名", "部署", "役職", "備考", "記入者", "作成者", "更新日", "改訂日", "一般的名称", "承認番号", "認証番号", "製品分類", "医療機関名", "施設名");

    static {
        put(Field.MAKER, 1, "製造業者名", "製造業者", "製造業者/サービス事業者名", "製造業者/サービス事業者", "製造業者名/サービス事業者名", "サービス事業者名", "サービス事業者",
                "事業者名", "manufacturername", "manufacturer", "vendorname", "vendor");
        put(Field.MAKER, 2, "会社名", "企業名", "メーカー", "メーカー名", "companyname", "company");
        put(Field.PRODUCT, 1, "製品名", "製品名称", "製品/サービス名", "製品名/サービス名", "サービス名", "サービス名称", "productname", "product");
        put(Field.PRODUCT, 2, "システム名", "システム名称", "医療情報システム名", "機器名", "devicemodel", "model");
        put(Field.VERSION, 1, "バージョン", "型番/バージョン", "製品バージョン", "ソフトウェアバージョン", "version", "softwarerevision", "softwareversion",
                "productversion", "ver.");
        put(Field.VERSION, 2, "型番", "型式", "版数");
        put(Field.DATE, 1, "作成日", "作成年月日", "記入日", "記載日", "発行日", "開示日", "documentreleasedate", "dateofissue", "documentdate");
        put(Field.DATE, 2, "日付", "年月日", "date");
        put(Field.CONTACT, 1, "問合せ先", "問合先", "問い合わせ先", "問い合せ先", "お問合せ先", "お問い合わせ先", "連絡先", "manufacturercontactinformation",
                "contactinformation", "contact");
        put(Field.CONTACT, 2, "担当部署", "問合せ窓口", "問い合わせ窓口");
    }

    private final Map<Field, TreeMap<Integer, Map<String, Found<Content>>>> found = new EnumMap<>(Field.class);
    private final Set<String> used = new HashSet<>();

    /** What is looked for. */
    enum Field {
        MAKER, PRODUCT, VERSION, DATE, CONTACT
    }

    /** A field, and how surely these words ask for it: 1 before 2. */
    record Label(Field field, int rank) {
    }

    private static void put(Field field, int rank, String... labels) {
        for (String label : labels) {
            LABELS.put(label, new Label(field, rank));
        }
    }

    /** The field that these words ask for, if they do. */
    static Optional<Label> label(String text) {
        return Optional.ofNullable(LABELS.get(key(text)));
    }

    private static String key(String text) {
        return Words.key(text).replace('・', '/').replace("及び", "/").replaceAll("^[■●◆※*□【\\[]+|[:】\\]]+$", "").replaceAll("\\([^)]*\\)$", "");
    }

    private static boolean asks(String text) {
        String key = key(text);
        return LABELS.containsKey(key) || OTHERS.contains(key) || Words.plain(text).endsWith(":");
    }

    /** Looks through rows outside of tables. */
    void read(Grid grid, int from, int to) {
        for (int row : grid.rows(from, to)) {
            if (grid.sheet().rowHidden(row)) {
                continue;
            }
            List<Content> cells = grid.row(row);
            long labels = cells.stream().filter(cell -> asks(cell.words())).count();
            for (Content cell : cells) {
                if (!cell.words().isEmpty() && !grid.sheet().columnHidden(cell.column())) {
                    cell(grid, cell, labels > 1);
                }
            }
        }
    }

    /** The cells that were labels or values; they say nothing about the form. */
    boolean used(Grid grid, Content cell) {
        return used.contains(grid.name() + "!" + cell.home());
    }

    private void cell(Grid grid, Content cell, boolean across) {
        int first = firstColon(cell.text());
        if (first > 0) {
            String value = Words.clean(cell.text().substring(first + 1));
            Optional<Label> label = label(cell.text().substring(0, first));
            if (label.isPresent() && !value.isEmpty()) {
                add(label.get(), grid, cell, value);
                return;
            }
        }
        label(cell.text()).ifPresent(label -> value(grid, cell, across).ifPresent(value -> {
            used.add(grid.name() + "!" + cell.home());
            add(label, grid, value, value.text());
        }));
    }

    private static int firstColon(String text) {
        int one = text.indexOf(':');
        int other = text.indexOf('：');
        return one < 0 ? other : other < 0 ? one : Math.min(one, other);
    }

    /** To the right, or below where the labels stand side by side. */
    private static Optional<Content> value(Grid grid, Content label, boolean across) {
        for (int column = label.lastColumn() + 1; column <= label.lastColumn() + FARTHEST; column++) {
            Content cell = grid.at(label.row(), column);
            if (!cell.blank() && asks(cell.words())) {
                break;
            }
            if (!cell.blank()) {
                return cell.readable() && !grid.sheet().columnHidden(column) ? Optional.of(cell) : Optional.empty();
            }
        }
        int below = label.merged() == null ? label.row() + 1 : label.merged().getLastRow() + 1;
        Content cell = grid.at(below, label.firstColumn());
        boolean value = across && cell.readable() && !cell.words().isEmpty() && !asks(cell.words()) && !grid.sheet().rowHidden(below);
        return value ? Optional.of(cell) : Optional.empty();
    }

    /** Takes in what was found for a field. */
    void add(Label label, Grid grid, Content cell, String value) {
        used.add(grid.name() + "!" + cell.home());
        Content words = new Content(cell.row(), cell.column(), cell.kind(), value, cell.struck(), cell.merged(), cell.home());
        found.computeIfAbsent(label.field(), any -> new TreeMap<>()).computeIfAbsent(label.rank(), any -> new LinkedHashMap<>())
                .putIfAbsent(Words.key(value), new Found<>(words, grid.place(cell)));
    }

    /** The heading; what is not here is taken from the cover sheets, if they say it. */
    Heading heading(HeadingFields covers, Dates dates, Doubts doubts) {
        return new Heading(text(Field.MAKER, covers, doubts), text(Field.PRODUCT, covers, doubts), text(Field.VERSION, covers, doubts),
                date(covers, dates, doubts), text(Field.CONTACT, covers, doubts));
    }

    private Found<String> text(Field field, HeadingFields covers, Doubts doubts) {
        return only(field, covers, doubts, content -> Optional.of(content.text()));
    }

    private Found<LocalDate> date(HeadingFields covers, Dates dates, Doubts doubts) {
        return only(Field.DATE, covers, doubts, dates::of);
    }

    private <T> Found<T> only(Field field, HeadingFields covers, Doubts doubts, Function<Content, Optional<T>> read) {
        TreeMap<Integer, Map<String, Found<Content>>> ranks = found.containsKey(field) ? found.get(field) : covers.found.get(field);
        if (ranks == null) {
            return null;
        }
        Map<String, Found<Content>> values = ranks.firstEntry().getValue();
        Found<Content> first = values.values().iterator().next();
        if (values.size() > 1) {
            values.values().forEach(value -> doubts.doubtful("two-values", value.place(), null,
                    "同じ欄に異なる値が二か所以上あるため、どれも採りませんでした。", "Different values stand for one field, so none was taken."));
            return null;
        }
        Optional<T> value = read.apply(first.value());
        if (value.isEmpty()) {
            if (!Dates.empty(first.value())) {
                doubts.doubtful("unclear-date", first.place(), null, "作成日を日付として読めません。年月日を確かめてください。",
                        "The date of the form cannot be read as a day. Check year, month and day.");
            }
            return null;
        }
        return new Found<>(value.get(), first.place());
    }
}
