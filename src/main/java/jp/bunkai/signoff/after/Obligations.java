package jp.bunkai.signoff.after;

import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import jp.bunkai.annex.AnnexContent;
import jp.bunkai.annex.AnnexContent.Row;
import jp.bunkai.annex.AnnexContent.Terms;
import jp.bunkai.annex.docx.ShortId;
import jp.bunkai.catalogue.Language;
import jp.bunkai.catalogue.ServiceLevel;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.EvidenceFact;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.organisation.ContactDetails;
import jp.bunkai.platform.time.Clocks;
import jp.bunkai.signoff.revision.Revision;

/**
 * Dated duties of one revision in force: each level of a signed row that repeats is due one period after the evidence shown last, or after the day on
 * which the revision took effect; contacts and the annex itself are looked at once a year, the
 * annex also when rows were changed since. A review whose day has passed stays owed until a later revision takes this one's place. Pure.
 */
final class Obligations {

    private static final Period YEAR = Period.ofYears(1);
    /** No rule names a period; this one is a guide of our own and says so. */
    private static final int GUIDE_DAYS = 30;
    private static final Text AFTER_CHANGE = new Text("変更があったとき（見つかった日から" + GUIDE_DAYS + "日を目安とする）",
            "after a change (as a guide, within " + GUIDE_DAYS + " days of its being found)");
    private static final Text YEARLY = new Text("年1回", "once a year");

    private final Revision revision;
    private final Arrangement arrangement;
    private final Map<UUID, List<ContactDetails>> contacts;
    private final LocalDate today;
    private final LocalDate changedOn;

    /** {@code contacts} are by organisation, of today; {@code changedOn}: the day on which a change since was first found, or null. */
    Obligations(Revision revision, Arrangement arrangement, Map<UUID, List<ContactDetails>> contacts, LocalDate today, LocalDate changedOn) {
        this.revision = revision;
        this.arrangement = arrangement;
        this.contacts = contacts;
        this.today = today;
        this.changedOn = changedOn;
    }

    List<Obligation> of(AnnexContent signed) {
        List<Obligation> all = new ArrayList<>();
        UUID hospital = arrangement.hospital().id();
        for (Row row : signed.rows()) {
            if (row.outReason() == null) {
                levels(all, row, hospital, row.hospitalTerms());
                levels(all, row, revision.partyId(), row.vendorTerms());
            }
        }
        confirmContacts(all, hospital, revision.hospitalOrganisationId());
        confirmContacts(all, revision.partyId(), revision.vendorOrganisationId());
        LocalDate review = reviewDue(revision);
        all.add(new Obligation(ObligationKind.REVIEW, revision.id(), revision.partyId(), null, null,
                new Text("別紙（第" + revision.number() + "版）の見直し", "Review of the annex (edition " + revision.number() + ")"), YEARLY, null, review.minus(YEAR), review));
        afterChange(all, ChangesSince.of(revision.partyId(), arrangement, signed));
        all.sort(Comparator.comparing(Obligation::due).thenComparing(one -> one.what().ja()));
        return all;
    }

    /** The shortest of what a side promised to repeat in a row: one piece of evidence answers for all of them. */
    private void levels(List<Obligation> all, Row row, UUID party, Terms terms) {
        Stream<ServiceLevel> repeating = terms == null ? Stream.empty() : terms.levels().stream().filter(level -> level.cadence() != null);
        Optional<ServiceLevel> shortest = repeating.min(Comparator.comparing(level -> LocalDate.EPOCH.plus(level.cadence().period())));
        if (shortest.isEmpty()) {
            return;
        }
        ServiceLevel level = shortest.get();
        UUID rowId = ShortId.read(row.key());
        LocalDate last = arrangement.findRow(rowId).map(RowFact::evidence).orElse(List.of()).stream().filter(shown -> party.equals(shown.party()))
                .map(EvidenceFact::shownOn).max(Comparator.naturalOrder()).orElse(null);
        LocalDate from = last == null || last.isBefore(revision.effectiveFrom()) ? revision.effectiveFrom() : last;
        String title = row.title() + "（" + row.scope() + "）";
        all.add(new Obligation(ObligationKind.LEVEL, revision.id(), revision.partyId(), party, rowId, new Text(title, title),
                new Text(level.written(Language.JA), level.written(Language.EN)), last, from, level.cadence().dueAfter(from)));
    }

    private void confirmContacts(List<Obligation> all, UUID party, UUID organisation) {
        List<LocalDate> confirmed = contacts.getOrDefault(organisation, List.of()).stream().map(ContactDetails::confirmedOn).toList();
        LocalDate last = confirmed.stream().anyMatch(Objects::isNull) ? null : confirmed.stream().min(Comparator.naturalOrder()).orElse(null);
        LocalDate from = last == null || last.isBefore(revision.effectiveFrom()) ? revision.effectiveFrom() : last;
        all.add(new Obligation(ObligationKind.CONTACTS, revision.id(), revision.partyId(), party, null,
                new Text("緊急連絡先の確認", "Confirm the emergency contacts"), YEARLY, last, from, from.plus(YEAR)));
    }

    private void afterChange(List<Obligation> all, int changed) {
        if (changed > 0) {
            LocalDate found = changedOn == null ? today : changedOn;
            all.add(new Obligation(ObligationKind.REVIEW_AFTER_CHANGE, revision.id(), revision.partyId(), null, null,
                    new Text("別紙（第" + revision.number() + "版）の見直し（署名の後に変わった行 " + changed + "件）", "Review of the annex (edition " + revision.number() + "): "
                            + changed + " rows changed since it was signed"), AFTER_CHANGE, null, found, found.plusDays(GUIDE_DAYS)));
        }
    }

    /** The first anniversary of taking effect after the freezing, for which both sides looked at it; only a later revision answers it. */
    static LocalDate reviewDue(Revision revision) {
        LocalDate frozen = LocalDate.ofInstant(revision.frozenAt(), Clocks.JAPAN);
        LocalDate due = revision.effectiveFrom().plus(YEAR);
        for (int years = 2; !due.isAfter(frozen); years++) {
            due = revision.effectiveFrom().plusYears(years);
        }
        return due;
    }
}
