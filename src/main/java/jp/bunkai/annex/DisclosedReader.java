package jp.bunkai.annex;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import jp.bunkai.annex.AnnexContent.DisclosureLine;
import jp.bunkai.annex.docx.ShortId;
import jp.bunkai.disclosure.kept.DisclosedPaper;
import jp.bunkai.disclosure.kept.DisclosureSummary;
import jp.bunkai.disclosure.sharing.GivenDisclosures;
import jp.bunkai.disclosure.sharing.PartyDisclosures;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.platform.time.Clocks;

/** What a vendor disclosed to the hospital of a dossier and has not taken back, as 別紙7 lists it, in a number of statements that grows with nothing. */
@ApplicationScoped
class DisclosedReader {

    private final GivenDisclosures disclosures;

    DisclosedReader(GivenDisclosures disclosures) {
        this.disclosures = disclosures;
    }

    /** In the caller's transaction; both sides of the pair read the same. */
    List<DisclosureLine> of(ViewedDossier dossier, UUID vendor) {
        return disclosures.of(dossier).stream().filter(party -> party.partyId().equals(vendor)).flatMap(DisclosedReader::lines).toList();
    }

    private static Stream<DisclosureLine> lines(PartyDisclosures party) {
        return Stream.concat(party.disclosures().stream().map(DisclosedReader::line), party.papers().stream().map(DisclosedReader::line));
    }

    private static DisclosureLine line(DisclosureSummary disclosure) {
        LocalDate confirmed = disclosure.confirmedAt() == null ? null : LocalDate.ofInstant(disclosure.confirmedAt(), Clocks.JAPAN);
        String product = disclosure.details().product();
        String version = disclosure.details().productVersion();
        return new DisclosureLine(ShortId.of(disclosure.id()), disclosure.formName().ja(), product == null || version == null ? product : product + " " + version,
                disclosure.editionName().isEmpty() ? null : disclosure.editionName(), disclosure.details().madeOn() == null ? confirmed : disclosure.details().madeOn(),
                null, disclosure.file().fileName(), disclosure.file().sha256());
    }

    private static DisclosureLine line(DisclosedPaper paper) {
        return new DisclosureLine(ShortId.of(paper.id()), paper.title(), null, null, paper.issuedOn(), paper.expiresOn(), paper.file().fileName(), paper.file().sha256());
    }
}
