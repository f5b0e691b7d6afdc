package jp.bunkai.annex.card;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import jp.bunkai.annex.docx.ShortId;
import jp.bunkai.catalogue.Bound;
import jp.bunkai.catalogue.Language;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.catalogue.Phase;
import jp.bunkai.catalogue.ServiceLevel;
import jp.bunkai.catalogue.ServiceLevelKind;
import jp.bunkai.catalogue.ServiceLevelUnit;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.AssetFact;
import jp.bunkai.matrix.PartyFact;
import jp.bunkai.matrix.Sight;
import jp.bunkai.matrix.SystemFact;
import jp.bunkai.matrix.Terms;
import jp.bunkai.matrix.projection.ProjectedRow;
import jp.bunkai.matrix.projection.Projection;
import jp.bunkai.matrix.rules.Say;
import jp.bunkai.organisation.ContactDetails;

/** Puts together what stands on cards. Of the matrix a card holds what its vendor may see, whoever prints it. */
public final class CardAssembly {

    private static final Map<ServiceLevelUnit, BigDecimal> HOURS = Map.of(ServiceLevelUnit.MINUTE, new BigDecimal("0.0166667"),
            ServiceLevelUnit.HOUR, BigDecimal.ONE, ServiceLevelUnit.DAY, BigDecimal.valueOf(24), ServiceLevelUnit.BUSINESS_DAY, BigDecimal.valueOf(33),
            ServiceLevelUnit.MONTH, BigDecimal.valueOf(720), ServiceLevelUnit.YEAR, BigDecimal.valueOf(8766));
    /** After all that is promised by the clock. */
    private static final BigDecimal NO_CLOCK = BigDecimal.valueOf(1_000_000_000L);

    private final Arrangement arrangement;
    private final String dossier;
    private final LocalDate today;
    private final Map<UUID, List<ContactDetails>> contacts;

    /** {@code contacts}: the emergency contacts of parties, each in the order in which to call. */
    public CardAssembly(Arrangement arrangement, String dossier, LocalDate today, Map<UUID, List<ContactDetails>> contacts) {
        this.arrangement = arrangement;
        this.dossier = dossier;
        this.today = today;
        this.contacts = contacts;
    }

    public VendorCard vendor(PartyFact vendor) {
        Projection projection = new Projection(arrangement, new Sight(arrangement, vendor));
        List<VendorCard.Duty> duties = projection.rows().stream().filter(row -> row.row().in() && row.row().phase() == Phase.EMERGENCY)
                .filter(row -> holds(row, vendor)).sorted(Comparator.comparing(row -> soonest(terms(row, vendor))))
                .map(row -> duty(row, vendor)).toList();
        return new VendorCard(arrangement.hospital().name().ja(), dossier, vendor.name().ja(), vendor.function(), maintained(vendor), today,
                of(vendor), duties, of(arrangement.hospital()));
    }

    public ActionCard action() {
        return new ActionCard(arrangement.hospital().name().ja(), dossier, today, of(arrangement.hospital()),
                arrangement.systems().stream().map(this::coveredBy).toList());
    }

    private ActionCard.CoveredBy coveredBy(SystemFact system) {
        String vendor = arrangement.findParty(system.maintainedBy()).filter(party -> !party.left()).map(party -> party.name().ja()).orElse(null);
        return new ActionCard.CoveredBy(ShortId.of(system.id()), system.name(), vendor);
    }

    private List<ContactDetails> of(PartyFact party) {
        return contacts.getOrDefault(party.id(), List.of());
    }

    private static boolean holds(ProjectedRow row, PartyFact vendor) {
        Letter letter = row.letters().get(vendor.id());
        return letter != null && letter.holds();
    }

    private VendorCard.Duty duty(ProjectedRow row, PartyFact vendor) {
        Text scope = Say.object(arrangement, row.row().scope());
        return new VendorCard.Duty(ShortId.of(row.row().id()), row.row().title().ja(),
                scope == null || scope.ja().equals(vendor.name().ja()) ? null : scope.ja(), row.letters().get(vendor.id()),
                terms(row, vendor).serviceLevels().stream().map(level -> level.written(Language.JA)).toList());
    }

    private static Terms terms(ProjectedRow row, PartyFact vendor) {
        return row.terms().getOrDefault(vendor.id(), Terms.NONE);
    }

    /** Systems first, then devices; each is known to whoever maintains it. */
    private List<String> maintained(PartyFact vendor) {
        return Stream.concat(
                arrangement.systems().stream().filter(system -> vendor.id().equals(system.maintainedBy())).map(SystemFact::name),
                arrangement.assets().stream().filter(asset -> vendor.id().equals(asset.maintainedBy())).map(AssetFact::label)).distinct().toList();
    }

    /** In how many hours the first of these promises falls due. */
    private static BigDecimal soonest(Terms terms) {
        return terms.serviceLevels().stream().filter(level -> level.kind() == ServiceLevelKind.DURATION && level.comparator() == Bound.AT_MOST)
                .map(CardAssembly::hours).filter(Objects::nonNull).min(Comparator.naturalOrder()).orElse(NO_CLOCK);
    }

    private static BigDecimal hours(ServiceLevel level) {
        BigDecimal unit = HOURS.get(level.unit());
        return unit == null ? null : level.amount().multiply(unit);
    }
}
