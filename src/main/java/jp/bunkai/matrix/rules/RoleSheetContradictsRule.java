package jp.bunkai.matrix.rules;

import jakarta.inject.Singleton;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.Answer;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.Audience;
import jp.bunkai.matrix.Finding;
import jp.bunkai.matrix.FindingCode;
import jp.bunkai.matrix.PartyFact;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.matrix.RowRule;
import jp.bunkai.matrix.Severity;
import jp.bunkai.matrix.SheetStatement;

/**
 * A confirmation sheet (確認表) against the matrix: an item that was settled with a vendor (「はい」, or 「いいえ」 done since) while in a row of its duty,
 * in which that vendor has a part, nobody does it or nobody is accountable, or while the vendor itself declares 不明, or 担当外 of what it holds.
 * What a 「いいえ」 leaves open contradicts nothing. WARNING, or NOTE where items are mapped only roughly, once for each row and sheet; for the
 * hospital and that vendor alone, as the sheet itself is.
 */
@Singleton
public final class RoleSheetContradictsRule implements RowRule {

    private static final int NAMED = 5;

    @Override
    public Set<FindingCode> codes() {
        return Set.of(FindingCode.ROLE_SHEET_CONTRADICTS);
    }

    @Override
    public Stream<Finding> at(Arrangement arrangement, RowFact row) {
        if (!row.in()) {
            return Stream.empty();
        }
        return arrangement.disclosed().settled(row).stream().collect(Collectors.groupingBy(SheetStatement::party, LinkedHashMap::new, Collectors.toList()))
                .entrySet().stream().flatMap(said -> arrangement.findParty(said.getKey()).filter(party -> !party.left() && party.directVendor())
                        .filter(party -> row.involves(party.id()) || arrangement.touches(party.id(), row.scope())).stream()
                        .flatMap(party -> against(arrangement, row, party).limit(1).map(why -> finding(arrangement, row, party, said.getValue(), why))));
    }

    private static Stream<Text> against(Arrangement arrangement, RowFact row, PartyFact party) {
        return Stream.of(
                nobody(arrangement, row, Letter::responsible, new Text("実施する（R）当事者がいません", "nobody does it (R)")),
                nobody(arrangement, row, Letter::accountable, new Text("責任を負う（A）当事者がいません", "nobody is accountable for it (A)")),
                declared(row, party)).flatMap(each -> each);
    }

    private static Stream<Text> nobody(Arrangement arrangement, RowFact row, Predicate<Letter> letter, Text why) {
        return arrangement.partiesWith(row, letter).isEmpty() ? Stream.of(why) : Stream.empty();
    }

    private static Stream<Text> declared(RowFact row, PartyFact party) {
        Answer declared = row.declared(party.id());
        if (declared == Answer.UNKNOWN) {
            return Stream.of(new Text(party.name().ja() + "の自己申告は「不明」です", party.name().en() + " declares that it does not know"));
        }
        return declared == Answer.NOT_MINE && Held.holds(row, party)
                ? Stream.of(new Text(party.name().ja() + "の自己申告は「担当外」です", party.name().en() + " declares that it is not theirs")) : Stream.empty();
    }

    private static Finding finding(Arrangement arrangement, RowFact row, PartyFact party, List<SheetStatement> settled, Text why) {
        boolean rough = settled.stream().allMatch(SheetStatement::rough);
        Text name = Say.row(arrangement, row);
        Text items = items(settled);
        return Finding.atRow(FindingCode.ROLE_SHEET_CONTRADICTS, rough ? Severity.NOTE : Severity.WARNING, row, party,
                new Text(party.name().ja() + "との確認表の " + items.ja() + (rough ? "（実施事項との対応は目安・未確認）" : "") + " は協議済みと記録されていますが、"
                        + name.ja() + "では" + why.ja() + "。",
                        "The confirmation sheet with " + party.name().en() + " records " + items.en() + (rough ? " (the mapping to duties is rough or not verified)" : "")
                                + " as settled, but of " + name.en() + ": " + why.en() + "."),
                new Text("事実を確かめ、分担・自己申告を改めるか、確認表の記録を改めてください。",
                        "Find out what is so, and mend the letters or the declaration, or enter the sheet anew."))
                .to(Audience.pair(party.id()));
    }

    private static Text items(List<SheetStatement> settled) {
        List<SheetStatement> named = settled.stream().limit(NAMED).toList();
        String ja = named.stream().map(each -> each.question() + (each.doneSince() ? "「いいえ」→完了" : "「はい」")).collect(Collectors.joining("、"));
        String en = named.stream().map(each -> each.question() + (each.doneSince() ? " (no, done since)" : " (yes)")).collect(Collectors.joining(", "));
        int more = settled.size() - NAMED;
        return more > 0 ? new Text(ja + " ほか" + more + "項目", en + " and " + more + " more") : new Text(ja, en);
    }
}
