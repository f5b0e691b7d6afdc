package jp.bunkai.matrix.rules;

import jakarta.inject.Singleton;
import java.util.Set;
import java.util.stream.Stream;
import jp.bunkai.catalogue.Purpose;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.Finding;
import jp.bunkai.matrix.FindingCode;
import jp.bunkai.matrix.PartyFact;
import jp.bunkai.matrix.Rule;
import jp.bunkai.matrix.Severity;

/**
 * Whoever holds a part of answering an incident can be reached by day and by night. WARNING, one for each party: the mend is one
 * entry at the party. For the hospital and that party.
 */
@Singleton
public final class ContactMissingRule implements Rule {

    @Override
    public Set<FindingCode> codes() {
        return Set.of(FindingCode.CONTACT_MISSING);
    }

    @Override
    public Stream<Finding> check(Arrangement arrangement) {
        return arrangement.parties().stream()
                .filter(party -> !party.left() && !(party.reachedByDay() && party.reachedByNight()))
                .filter(party -> Held.by(arrangement, party).anyMatch(row -> arrangement.serves(row, Purpose.INCIDENT)))
                .map(this::finding);
    }

    private Finding finding(PartyFact party) {
        boolean neither = !party.reachedByDay() && !party.reachedByNight();
        String ja = neither ? "昼間・夜間とも" : party.reachedByDay() ? "夜間の" : "昼間の";
        String en = neither ? "by day or by night" : party.reachedByDay() ? "by night" : "by day";
        return Finding.about(FindingCode.CONTACT_MISSING, Severity.WARNING, party,
                new Text(party.name().ja() + "はインシデント対応を受け持ちますが、" + ja + "緊急連絡先が登録されていません。",
                        party.name().en() + " holds incident duties but has no emergency contact " + en + "."),
                new Text("昼間と夜間の緊急連絡先（電話）を登録してください。",
                        "Enter an emergency telephone contact for day and for night."));
    }
}
