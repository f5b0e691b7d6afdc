package jp.bunkai.risk.register;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import jp.bunkai.catalogue.Duty;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.LoadedMatrix;
import jp.bunkai.matrix.PartyFact;
import jp.bunkai.matrix.StatedDisclosure;
import jp.bunkai.matrix.StatedDisclosure.StatedAnswer;
import jp.bunkai.matrix.rules.Answers;
import jp.bunkai.matrix.rules.DisclosureNoWithoutRiskRule;

/**
 * Proposes a risk for each 「いいえ」 of a disclosure of which none was told: to the hospital of every vendor that it contracts with, to a
 * vendor of its own.
 */
@ApplicationScoped
class DisclosureProposals implements RiskProposer {

    @Override
    public List<RiskProposal> propose(LoadedMatrix matrix) {
        Arrangement arrangement = matrix.arrangement();
        PartyFact viewer = matrix.sight().viewer();
        return arrangement.disclosed().disclosures().stream().filter(disclosure -> disclosure.kind() == StatedDisclosure.Kind.PRODUCT)
                .flatMap(disclosure -> arrangement.findParty(disclosure.party()).stream()
                        .filter(party -> party.directVendor() && !party.left() && (viewer.hospital() || viewer.id().equals(party.id())))
                        .flatMap(party -> DisclosureNoWithoutRiskRule.withoutRisk(arrangement, disclosure).stream()
                                .map(answer -> proposal(arrangement, party, disclosure, answer))))
                .toList();
    }

    private static RiskProposal proposal(Arrangement arrangement, PartyFact party, StatedDisclosure disclosure, StatedAnswer answer) {
        String duty = answer.duties().stream().sorted().findFirst().orElse(null);
        Text form = Answers.form(disclosure);
        String where = answer.label();
        Text title = Stream.ofNullable(duty).flatMap(id -> arrangement.catalogue().findDuty(id).stream()).map(Duty::title).findFirst().orElse(form);
        return new RiskProposal(answer.key(), RiskSource.DISCLOSURE, new Text(title.ja() + "（" + where + "）", title.en() + " (" + where + ")"),
                new Text(party.name().ja() + "は" + form.ja() + "の質問 " + where + " に「いいえ」と答えています。",
                        party.name().en() + " answers no to question " + where + " of " + form.en() + "."),
                party.id(), null, duty, null);
    }
}
