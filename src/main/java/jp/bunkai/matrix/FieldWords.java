package jp.bunkai.matrix;

import java.text.NumberFormat;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import jp.bunkai.catalogue.Language;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.catalogue.ServiceLevel;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.edit.Field;
import jp.bunkai.matrix.edit.FieldPath;

/** What fields and their values are called where people read of changes: in the audit trail and in a row's history. */
public final class FieldWords {

    private static final Map<Field, Text> NAMES = names();
    private static final Map<Enum<?>, Text> VALUES = Map.ofEntries(
            word(Standing.IN, "対象", "in"), word(Standing.OUT, "対象外", "out"),
            word(CostClass.INCLUDED, "料金内", "included"), word(CostClass.SEPARATE, "別途", "separate"), word(CostClass.FREE, "無償", "free"),
            word(CostClass.OWN, "自院負担", "borne by the hospital itself"), word(CostClass.UNDECIDED, "未合意", "not agreed"),
            word(Payer.HOSPITAL, "病院", "hospital"), word(Payer.VENDOR, "事業者", "vendor"), word(Payer.CAUSER, "原因者", "who caused it"),
            word(Payer.INSURANCE, "保険", "insurance"), word(Payer.TO_DISCUSS, "協議", "to be discussed"),
            word(CostUnit.PER_YEAR, "年額", "per year"), word(CostUnit.PER_MONTH, "月額", "per month"),
            word(CostUnit.PER_EVENT, "1件", "per event"), word(CostUnit.PER_HOUR, "1時間", "per hour"), word(CostUnit.ONCE, "一回限り", "once"),
            word(Answer.MINE, "担当", "ours"), word(Answer.NOT_MINE, "担当外", "not ours"), word(Answer.CONDITIONAL, "条件付き", "on a condition"),
            word(Answer.UNKNOWN, "不明", "not known"), word(RecordedBy.VENDOR, "事業者", "vendor"),
            word(RecordedBy.HOSPITAL, "病院による記録", "recorded by the hospital"));

    /** What history speaks of may have left the register since. */
    private static final Text NO_LONGER_THERE = new Text("（登録から外されたもの）", "(no longer registered)");

    private final Arrangement arrangement;

    public FieldWords(Arrangement arrangement) {
        this.arrangement = arrangement;
    }

    private static Map<Field, Text> names() {
        Map<Field, Text> names = new EnumMap<>(Field.class);
        names.put(Field.TITLE_JA, new Text("件名", "Japanese title"));
        names.put(Field.TITLE_EN, new Text("英語の件名", "English title"));
        names.put(Field.NOTE, new Text("備考", "note"));
        names.put(Field.STANDING, new Text("対象・対象外", "standing"));
        names.put(Field.OUT_REASON, new Text("対象外の理由", "reason for standing out"));
        names.put(Field.FOLLOWED_EDITION, new Text("従う版", "edition followed"));
        names.put(Field.LETTERS_OPEN, new Text("分担の公開", "opening of the letters"));
        names.put(Field.LETTER, new Text("分担", "letter"));
        names.put(Field.SERVICE_LEVELS, new Text("サービス水準", "service levels"));
        names.put(Field.COST_CLASS, new Text("費用区分", "cost class"));
        names.put(Field.COST_PAYER, new Text("費用の負担者", "payer"));
        names.put(Field.COST_AMOUNT, new Text("金額", "amount"));
        names.put(Field.COST_UNIT, new Text("金額の単位", "unit of the amount"));
        names.put(Field.COST_TAX_INCLUDED, new Text("税込・税別", "tax"));
        names.put(Field.COST_UPPER_LIMIT, new Text("上限額", "upper limit"));
        names.put(Field.CONTRACT, new Text("引用する契約", "contract cited"));
        names.put(Field.CLAUSE, new Text("契約条項", "clause"));
        names.put(Field.EVIDENCE_ASKED, new Text("求める証跡", "evidence asked"));
        names.put(Field.ANSWER, new Text("自己申告", "declaration"));
        names.put(Field.CONDITION, new Text("担当の条件", "condition"));
        names.put(Field.RECORDED_BY, new Text("申告の記録者", "who recorded the declaration"));
        names.put(Field.SOURCE, new Text("申告の出所", "source of the declaration"));
        names.put(Field.ASSETS, new Text("対象資産", "assets"));
        return names;
    }

    private static Map.Entry<Enum<?>, Text> word(Enum<?> value, String ja, String en) {
        return Map.entry(value, new Text(ja, en));
    }

    /** A constant, written out in both languages. */
    public static Text of(Enum<?> constant) {
        return VALUES.get(constant);
    }

    /** The field, with its party where it is a party's: 「A社の分担」, "letter of A". */
    public Text field(FieldPath path) {
        Text name = NAMES.get(path.field());
        if (path.party() == null) {
            return name;
        }
        Text party = arrangement.findParty(path.party()).map(PartyFact::name).orElse(new Text("当事者", "a party"));
        return new Text(party.ja() + "の" + name.ja(), name.en() + " of " + party.en());
    }

    /** A value, written out; null for none. */
    public String value(Object value, Language language) {
        if (value == null) {
            return null;
        }
        if (value instanceof Letter letter) {
            return letter.written();
        }
        if (value instanceof Enum<?> constant) {
            return VALUES.get(constant).in(language);
        }
        if (value instanceof List<?> list) {
            return list.stream().map(each -> each instanceof ServiceLevel level ? level.written(language) : named(each, language))
                    .collect(Collectors.joining(language == Language.JA ? "、" : "; "));
        }
        if (value instanceof Long amount) {
            return NumberFormat.getIntegerInstance(Locale.ROOT).format(amount) + (language == Language.JA ? "円" : " yen");
        }
        if (value instanceof Boolean yes) {
            return language == Language.JA ? yes ? "はい" : "いいえ" : yes ? "yes" : "no";
        }
        return value instanceof UUID ? named(value, language) : value.toString();
    }

    private String named(Object id, Language language) {
        UUID uuid = (UUID) id;
        return arrangement.findAsset(uuid).map(AssetFact::label)
                .or(() -> arrangement.findContract(uuid).map(ContractFact::name))
                .orElseGet(() -> NO_LONGER_THERE.in(language));
    }
}
