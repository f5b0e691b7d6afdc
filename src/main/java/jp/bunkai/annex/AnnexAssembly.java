package jp.bunkai.annex;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import jp.bunkai.annex.AnnexContent.Change;
import jp.bunkai.annex.AnnexContent.Contact;
import jp.bunkai.annex.AnnexContent.Edition;
import jp.bunkai.annex.AnnexContent.OtherParty;
import jp.bunkai.annex.AnnexContent.Party;
import jp.bunkai.annex.AnnexContent.Precedence;
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
 * prints it, because the vendor gets the paper. Until a revision is frozen and signed it is a draft (案) of the first edition.
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

    /** The content of the annex; the precedence clause is the one chosen by the hospital. */
    public static AnnexContent of(AnnexSource source, Precedence precedence) {
        return new AnnexAssembly(source).content(precedence);
    }

    private AnnexContent content(Precedence precedence) {
        AnnexRegisters registers = new AnnexRegisters(source, marks);
        return new AnnexContent(
                new Edition(1, source.preparedOn(), null, null, source.dossier(), true),
                party(arrangement.hospital()), party(vendor), others(), precedence, registers.updateSentence(),
                registers.contracts(), registers.systems(), registers.assets(), new AnnexRows(source, marks).rows(),
                Stream.concat(contacts(arrangement.hospital(), Side.HOSPITAL, "h"), contacts(vendor, Side.VENDOR, "v")).toList(),
                new AnnexRisks(source, marks).remaining(),
                List.of(new Change("e1", 1, source.preparedOn(), "新規作成（案）", arrangement.hospital().name().ja())),
                source.disclosed(), subcontractors(), source.parts());
    }

    /** Those that work for this vendor here: both sides know of them. The country is not kept in the product and is written by hand. */
    private List<SubcontractorLine> subcontractors() {
        return arrangement.parties().stream().filter(party -> vendor.id().equals(party.prime()) && !party.left()).map(this::line).toList();
    }

    private SubcontractorLine line(PartyFact subcontractor) {
        List<RowFact> done = arrangement.rowsIn().filter(row -> row.letter(subcontractor.id()) != null).toList();
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
