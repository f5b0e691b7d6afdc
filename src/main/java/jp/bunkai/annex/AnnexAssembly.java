package jp.bunkai.annex;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.bunkai.annex.AnnexContent.Change;
import jp.bunkai.annex.AnnexContent.Contact;
import jp.bunkai.annex.AnnexContent.Edition;
import jp.bunkai.annex.AnnexContent.OtherParty;
import jp.bunkai.annex.AnnexContent.Party;
import jp.bunkai.annex.AnnexContent.Side;
import jp.bunkai.annex.AnnexContent.SubcontractorLine;
import jp.bunkai.annex.docx.ShortId;
import jp.bunkai.catalogue.Area;
import jp.bunkai.catalogue.Text;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.PartyFact;
import jp.bunkai.matrix.RowFact;
import jp.bunkai.organisation.ContactDetails;

/**
 * Puts together what flows into the annex of one hospital and one vendor. Everything is cut to what that vendor may see, whoever
 * prints it, because the vendor gets the paper. Until a revision is frozen it is a draft (案) of the next edition.
 */
public final class AnnexAssembly {

    private final AnnexSource source;
    private final Arrangement arrangement;
    private final PartyFact vendor;
    private final Marks marks;

    private AnnexAssembly(AnnexSource source) {
        this.source = source;
        this.arrangement = source.arrangement();
        this.vendor = arrangement.party(source.vendor());
        this.marks = new Marks(arrangement, source.vendor());
    }

    /** The content of the annex, within the frame that was set for it. */
    public static AnnexContent of(AnnexSource source, AnnexFrame frame) {
        return new AnnexAssembly(source).content(frame);
    }

    private AnnexContent content(AnnexFrame frame) {
        AnnexRegisters registers = new AnnexRegisters(source, marks, frame.carvedOut().keySet());
        AnnexRows rows = new AnnexRows(source, marks, frame.carvedOut());
        return new AnnexContent(
                new Edition(frame.number(), source.preparedOn(), frame.effectiveFrom(), frame.effectiveTo(), source.dossier(), frame.draft()),
                party(arrangement.hospital()), party(vendor), others(), frame.precedence(), registers.updateSentence(),
                registers.contracts(frame.contracts()), registers.systems(), registers.assets(), rows.rows(), rows.carvedOut(),
                Stream.concat(contacts(arrangement.hospital(), Side.HOSPITAL, "h"), contacts(vendor, Side.VENDOR, "v")).toList(),
                new AnnexRisks(source, marks).remaining(),
                changes(frame), source.disclosed(), subcontractors(frame.carvedOut().keySet()), source.parts(), source.notes());
    }

    private List<Change> changes(AnnexFrame frame) {
        String what = (frame.number() == 1 ? "新規作成" : "改訂") + (frame.draft() ? "（案）" : "");
        return Stream.concat(frame.earlier().stream(), Stream.of(new Change("e" + frame.number(), frame.number(), source.preparedOn(), what,
                arrangement.hospital().name().ja()))).toList();
    }

    /** Those that work for this vendor here: both sides know of them. The country is not kept in the product and is written by hand. */
    private List<SubcontractorLine> subcontractors(Set<UUID> carved) {
        return arrangement.parties().stream().filter(party -> vendor.id().equals(party.prime()) && !party.left()).map(party -> line(party, carved)).toList();
    }

    private SubcontractorLine line(PartyFact subcontractor, Set<UUID> carved) {
        List<RowFact> done = arrangement.rowsIn().filter(row -> row.letter(subcontractor.id()) != null && row.involves(vendor.id())
                && !carved.contains(row.id())).toList();
        return new SubcontractorLine(ShortId.of(subcontractor.id()), subcontractor.name().ja(), done.stream().map(this::area).distinct().toList(),
                done.stream().map(row -> ShortId.of(row.id())).toList(), null);
    }

    private String area(RowFact row) {
        return arrangement.catalogue().findArea(row.area()).map(Area::title).map(Text::ja).orElse(row.area());
    }

    /** Addresses and representatives are written by hand at signing: the product does not hold them before a round begins. */
    private static Party party(PartyFact party) {
        return new Party(party.name().ja(), Marks.function(party.function()), null, null, null);
    }

    private List<OtherParty> others() {
        return marks.others().stream().map(other -> new OtherParty(ShortId.of(other.id()), marks.of(other.id()), other.name().ja(),
                Marks.function(other.function()))).toList();
    }

    private Stream<Contact> contacts(PartyFact party, Side side, String prefix) {
        Map<UUID, List<ContactDetails>> all = source.contacts();
        List<ContactDetails> contacts = all.getOrDefault(party.id(), List.of());
        return IntStream.range(0, contacts.size()).mapToObj(at -> {
            ContactDetails contact = contacts.get(at);
            return new Contact(prefix + (at + 1), side, "緊急連絡先" + (contacts.size() > 1 ? (at + 1) : ""), contact.who(),
                    contact.phoneDay(), contact.phoneNight(), contact.email());
        });
    }
}
