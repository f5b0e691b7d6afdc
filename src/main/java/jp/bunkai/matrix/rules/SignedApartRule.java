package jp.bunkai.matrix.rules;

import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.Audience;
import jp.bunkai.matrix.Finding;
import jp.bunkai.matrix.FindingCode;
import jp.bunkai.matrix.PartyFact;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.matrix.RowRule;
import jp.bunkai.matrix.Severity;
import jp.bunkai.matrix.Sight;
import jp.bunkai.matrix.SignedRow;
import jp.bunkai.matrix.projection.PairPart;
import jp.bunkai.matrix.projection.Projection;

/**
 * What is in force by signature is what stands: where a row was changed since, the two sides are told until a new edition is signed or the row is put
 * back. Where two annexes in force say different things of one row, the hospital alone is told, for no vendor knows the other's annex.
 */
@Singleton
public final class SignedApartRule implements RowRule {

    @Override
    public Set<FindingCode> codes() {
        return Set.of(FindingCode.SIGNED_APART);
    }

    @Override
    public Stream<Finding> at(Arrangement arrangement, RowFact row) {
        List<SignedRow> inForce = arrangement.signed(row.id()).stream().filter(signed -> signed.inForce(arrangement.today()))
                .filter(signed -> arrangement.findParty(signed.vendor()).isPresent()).toList();
        if (inForce.isEmpty()) {
            return Stream.empty();
        }
        return Stream.concat(inForce.stream().filter(signed -> differs(arrangement, row, signed)).map(signed -> changed(arrangement, row, signed)),
                contradictions(arrangement, row, inForce).stream());
    }

    private static boolean differs(Arrangement arrangement, RowFact row, SignedRow signed) {
        Projection seen = new Projection(arrangement, new Sight(arrangement, arrangement.party(signed.vendor())));
        return !PairPart.digest(signed.projectionVersion(), arrangement.hospital().id(), signed.vendor(), seen.row(row)).equals(signed.agreed());
    }

    private static Finding changed(Arrangement arrangement, RowFact row, SignedRow signed) {
        PartyFact vendor = arrangement.party(signed.vendor());
        Text name = Say.row(arrangement, row);
        return Finding.atRow(FindingCode.SIGNED_APART, Severity.WARNING, row, vendor,
                new Text(name.ja() + "は、" + vendor.name().ja() + "と署名した有効な別紙（第" + signed.number() + "版）と異なっています。",
                        name.en() + " differs from the annex in force with " + vendor.name().en() + " (edition " + signed.number() + ")."),
                new Text("改訂した別紙に署名するか、行を別紙のとおりに戻してください。それまでは別紙のとおりに効力があります。",
                        "Sign a new edition, or put the row back. Until then the annex is what is in force."));
    }

    private static List<Finding> contradictions(Arrangement arrangement, RowFact row, List<SignedRow> inForce) {
        List<Finding> found = new ArrayList<>();
        for (int i = 0; i < inForce.size(); i++) {
            for (int j = i + 1; j < inForce.size(); j++) {
                if (contradict(arrangement.hospital().id(), inForce.get(i), inForce.get(j))) {
                    found.add(apart(arrangement, row, inForce.get(i), inForce.get(j)));
                }
            }
        }
        return found;
    }

    /** A letter that one of them does not show is no contradiction: it may be hidden there. */
    private static boolean contradict(UUID hospital, SignedRow one, SignedRow other) {
        return Stream.of(hospital, one.vendor(), other.vendor()).anyMatch(party -> {
            Letter first = one.letters().get(party);
            Letter second = other.letters().get(party);
            return party.equals(hospital) ? first != second : first != null && second != null && first != second;
        });
    }

    private static Finding apart(Arrangement arrangement, RowFact row, SignedRow one, SignedRow other) {
        Text name = Say.row(arrangement, row);
        Text both = Say.parties(List.of(arrangement.party(one.vendor()), arrangement.party(other.vendor())));
        return Finding.atRow(FindingCode.SIGNED_APART, Severity.WARNING, row,
                new Text(name.ja() + "の分担が、" + both.ja() + "とそれぞれ署名した有効な別紙の間で食い違っています。",
                        "The annexes in force with " + both.en() + " say different things of who does " + name.en() + "."),
                new Text("どちらの別紙が正しいかを決め、もう一方を改訂してください。", "Decide which annex is right and sign a new edition of the other."))
                .to(Audience.organisation(arrangement.hospital().id()));
    }
}
