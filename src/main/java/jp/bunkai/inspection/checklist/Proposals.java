package jp.bunkai.inspection.checklist;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import jp.bunkai.catalogue.Language;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.catalogue.Text;
import jp.bunkai.inspection.checklist.Source.Kind;
import jp.bunkai.inspection.checklist.Source.Standing;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.EvidenceCadence;
import jp.bunkai.matrix.EvidenceFact;
import jp.bunkai.matrix.Finding;
import jp.bunkai.matrix.PartyFact;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.matrix.StatedDisclosure;
import jp.bunkai.matrix.StatedDisclosure.Said;
import jp.bunkai.matrix.rules.DutyMissingRule;
import jp.bunkai.matrix.rules.Say;

/**
 * What the facts say to the items of one side's checklist. A hospital answers for all rows of the duties, a vendor for those that it holds
 * itself, and of these only from what is its own or its subcontractors': its checklist tells it nothing of others.
 */
public final class Proposals {

    private static final String DISCLOSE = "GOV-07";

    private final Arrangement arrangement;
    private final PartyFact answering;
    private final Judged judged;
    private final LocalDate judgedOn;
    private final List<GrantedDisclosure> disclosures;
    /** The core duties that should have rows and have none. */
    private final Set<String> absent;

    /** By the facts of today. */
    public Proposals(Arrangement arrangement, PartyFact answering, LocalDate today, List<GrantedDisclosure> disclosures) {
        this(arrangement, answering, Judged.today(today), disclosures);
    }

    /** @param arrangement as it stood on the day by which is judged */
    public Proposals(Arrangement arrangement, PartyFact answering, Judged judged, List<GrantedDisclosure> disclosures) {
        this.arrangement = arrangement;
        this.answering = answering;
        this.judged = judged;
        this.judgedOn = judged.on();
        this.disclosures = List.copyOf(disclosures);
        this.absent = answering.hospital() ? absent(arrangement) : Set.of();
    }

    public Proposal to(ChecklistItem item) {
        if (item.duties().contains(DISCLOSE)) {
            return Proposal.of(disclosed());
        }
        List<Source> sources = new ArrayList<>();
        item.duties().stream().flatMap(duty -> arrangement.rowsOf(duty).stream()).filter(RowFact::in).filter(this::concerns)
                .forEach(row -> at(row).stream().map(source -> known(row, source)).forEach(sources::add));
        item.duties().stream().filter(absent::contains).map(this::absent).forEach(sources::add);
        return Proposal.of(sources);
    }

    /** A matrix that is silent on a core duty bears nothing out; what the hospital has no object for is not missing. */
    private static Set<String> absent(Arrangement arrangement) {
        return new DutyMissingRule().check(arrangement).map(Finding::duty).filter(duty -> arrangement.rowsOf(duty).isEmpty()).collect(Collectors.toSet());
    }

    private Source absent(String duty) {
        Text name = arrangement.catalogue().duty(duty).title();
        return new Source(Kind.DUTY, UUID.nameUUIDFromBytes(duty.getBytes(StandardCharsets.UTF_8)), name.ja(), null, Standing.MISSING,
                new Text("必須の実施事項「" + name.ja() + "」の行がありません。", "There is no row for the core duty “" + name.in(Language.EN) + "”."), null, null, null);
    }

    /** Of a row that was entered after the year, nobody can say how it stood at its end. */
    private Source known(RowFact row, Source source) {
        return judged.later().contains(row.id()) ? source.adding("（年度末より後に登録された行のため、現在の内容によります）",
                " (the row was entered after the year and is taken as it is now)") : source;
    }

    private boolean concerns(RowFact row) {
        Letter own = row.letter(answering.id());
        return answering.hospital() || own != null && own.holds();
    }

    private List<Source> at(RowFact row) {
        List<PartyFact> doing = arrangement.partiesWith(row, Letter::responsible);
        if (doing.isEmpty()) {
            Text name = Say.row(arrangement, row);
            return List.of(new Source(Kind.DUTY, row.id(), name.ja(), null, Standing.AGAINST,
                    new Text(name.ja() + "を実施する（R）当事者がいません。", "Nobody does (R) " + name.in(Language.EN) + "."), null, null, null));
        }
        List<Source> sources = new ArrayList<>();
        List<PartyFact> own = doing.stream().filter(this::answersFor).toList();
        // Who answers for what somebody else does stands on evidence of its own, not on that it has none to show.
        (own.isEmpty() ? List.of(answering) : own).forEach(party -> sources.add(evidence(row, party)));
        relaxed(row).forEach(sources::add);
        denied(row).forEach(sources::add);
        return sources;
    }

    private boolean answersFor(PartyFact party) {
        return answering.hospital() || party.id().equals(answering.id()) || answering.id().equals(party.prime());
    }

    private Source evidence(RowFact row, PartyFact party) {
        Text name = Say.row(arrangement, row);
        Optional<EvidenceFact> last = row.evidence().stream().filter(shown -> party.id().equals(shown.party()) && !shown.shownOn().isAfter(judgedOn))
                .max(Comparator.comparing(EvidenceFact::shownOn));
        if (last.isEmpty()) {
            return new Source(Kind.EVIDENCE, row.id(), name.ja(), party.id(), Standing.MISSING,
                    new Text(name.ja() + "：" + party.name().ja() + "の証跡がありません。", name.in(Language.EN) + ": no evidence of " + party.name().in(Language.EN) + "."),
                    null, null, null);
        }
        EvidenceFact shown = last.get();
        LocalDate until = EvidenceCadence.until(row, party.id(), shown.shownOn());
        boolean inDate = !until.isBefore(judgedOn);
        return new Source(Kind.EVIDENCE, row.id(), name.ja(), party.id(), inDate ? Standing.IN_DATE : Standing.OUT_OF_DATE,
                new Text(name.ja() + "：" + party.name().ja() + "の証跡「" + shown.title() + "」", name.in(Language.EN) + ": evidence of "
                        + party.name().in(Language.EN) + ", “" + shown.title() + "”"), shown.shownOn(), until, shown.id());
    }

    /** Only what the hospital approved: what somebody merely asks for speaks against nobody's answer. */
    private Stream<Source> relaxed(RowFact row) {
        Text name = Say.row(arrangement, row);
        return arrangement.relaxations().stream().filter(relaxation -> relaxation.relaxes(row, judgedOn))
                .filter(relaxation -> answering.hospital() || answering.id().equals(relaxation.party()))
                .map(relaxation -> new Source(Kind.RELAXATION, relaxation.id(), relaxation.measure() + " " + relaxation.until(), relaxation.party(), Standing.AGAINST,
                        new Text(name.ja() + "：「" + relaxation.measure() + "」が緩和されています。",
                                name.in(Language.EN) + ": “" + relaxation.measure() + "” is relaxed."), null, relaxation.until(), null));
    }

    /** What a vendor that holds the row answered no to in a checklist that it confirmed itself. */
    private Stream<Source> denied(RowFact row) {
        return arrangement.disclosed().about(row).stream()
                .filter(said -> said.disclosure().kind() == StatedDisclosure.Kind.CHECKLIST && said.answer().said() == Said.NO)
                .filter(said -> arrangement.findParty(said.disclosure().party()).filter(party -> !party.hospital() && !party.left())
                        .filter(party -> row.letter(party.id()) != null && row.letter(party.id()).holds()).filter(this::answersFor).isPresent())
                .map(said -> {
                    PartyFact party = arrangement.party(said.disclosure().party());
                    return new Source(Kind.CHECKLIST, said.disclosure().id(), said.answer().label(), party.id(), Standing.AGAINST,
                            new Text(party.name().ja() + "は" + said.disclosure().form().ja() + "の " + said.answer().label() + " に「いいえ」と答えています。",
                                    party.name().in(Language.EN) + " answers no to " + said.answer().label() + " of "
                                            + said.disclosure().form().in(Language.EN) + "."), null, said.answer().target(), null);
                }).distinct();
    }

    /** Of each vendor that contracts with the hospital, or of the one that answers, what it handed in. */
    private List<Source> disclosed() {
        List<PartyFact> vendors = answering.hospital() ? arrangement.directVendors().stream().filter(vendor -> !vendor.left()).toList() : List.of(answering);
        return vendors.stream().flatMap(vendor -> {
            List<GrantedDisclosure> own = disclosures.stream().filter(one -> one.ofProduct() && vendor.id().equals(one.party()))
                    .filter(one -> !one.confirmedOn().isAfter(judgedOn)).toList();
            return own.isEmpty() ? Stream.of(new Source(Kind.DISCLOSURE, vendor.id(), "", vendor.id(), Standing.MISSING,
                    none(vendor), null, null, null))
                    : own.stream().map(one -> new Source(Kind.DISCLOSURE, one.id(), one.called(), vendor.id(), Standing.IN_DATE,
                            new Text(vendor.name().ja() + "：" + one.called() + (one.replaced() ? "（年度末に有効だった版。その後、替わったか開示が終わりました）" : ""),
                                    vendor.name().in(Language.EN) + ": " + one.called() + (one.replaced() ? " (counted at the end of the year; replaced or no longer disclosed since)" : "")),
                            one.confirmedOn(), null, null));
        }).toList();
    }

    private Text none(PartyFact vendor) {
        return new Text(vendor.name().ja() + "：" + (judged.over() ? "年度末の時点で、" : "") + "この病院に開示されたMDS/SDSがありません。",
                vendor.name().in(Language.EN) + ": no MDS/SDS was disclosed to this hospital" + (judged.over() ? " by the end of the year." : "."));
    }
}
