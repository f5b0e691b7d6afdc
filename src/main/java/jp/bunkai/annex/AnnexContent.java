package jp.bunkai.annex;

import java.time.LocalDate;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

import com.fasterxml.jackson.annotation.JsonInclude;

import jp.bunkai.catalogue.AssetKind;
import jp.bunkai.catalogue.Letter;
import jp.bunkai.catalogue.Phase;
import jp.bunkai.catalogue.ServiceLevel;
import jp.bunkai.catalogue.SystemKind;

/**
 * Everything that flows into the annex (別紙) of one hospital and one vendor, and nothing that this pair may not see. Each
 * figure stands here once, in the terms of its row; tables and clauses take it from there. Texts are Japanese, as
 * printed. A {@code key} names a line within the document (letters, digits, {@code -}, {@code _}, at most 24, such as
 * {@code ShortId.of(uuid)}): it becomes the row part of a control's tag, so it stays the same from one edition to the next. Only components said to be
 * {@code null}able may be null.
 */
public record AnnexContent(
        Edition edition,
        Party hospital,
        Party vendor,
        List<OtherParty> others,
        Precedence precedence,
        UpdateSentence updateSentence,
        List<ContractLine> contracts,
        List<SystemLine> systems,
        List<AssetLine> assets,
        List<Row> rows,
        List<CarvedOut> carvedOut,
        List<Contact> contacts,
        Remaining remaining,
        List<Change> changes,
        List<DisclosureLine> disclosures,
        List<SubcontractorLine> subcontractors,
        Set<AnnexPart> parts,
        @JsonInclude(JsonInclude.Include.NON_EMPTY) List<SpecialNote> notes) {

    /** The lists are copied, so that nobody changes a content under its document. */
    public AnnexContent {
        others = List.copyOf(others);
        contracts = List.copyOf(contracts);
        systems = List.copyOf(systems);
        assets = List.copyOf(assets);
        rows = List.copyOf(rows);
        carvedOut = carvedOut == null ? List.of() : List.copyOf(carvedOut);
        contacts = List.copyOf(contacts);
        remaining = remaining == null ? Remaining.NOTHING : remaining;
        changes = List.copyOf(changes);
        disclosures = disclosures == null ? List.of() : List.copyOf(disclosures);
        subcontractors = subcontractors == null ? List.of() : List.copyOf(subcontractors);
        parts = Collections.unmodifiableSet(parts == null ? EnumSet.allOf(AnnexPart.class) : parts.isEmpty() ? EnumSet.noneOf(AnnexPart.class) : EnumSet.copyOf(parts));
        notes = notes == null ? List.of() : List.copyOf(notes);
    }

    /** The same content with these parts only; null for all. */
    public AnnexContent with(Set<AnnexPart> chosen) {
        return new AnnexContent(edition, hospital, vendor, others, precedence, updateSentence, contracts, systems, assets, rows, carvedOut, contacts, remaining,
                changes, disclosures, subcontractors, chosen, notes);
    }

    /** Which of the three clauses on precedence over the main contract the parties chose. */
    public enum Precedence {
        /** In safety management this annex goes before the main contract. */
        ANNEX,
        /** The main contract goes first. */
        CONTRACT,
        /** Whichever asks for the higher level of safety. */
        STRICTER
    }

    /** What this annex can say about security updates of the servers listed in it. */
    public enum UpdateSentence {
        /** The vendor holds A for each server listed. */
        ALL,
        /** The vendor holds A for some of them. */
        PARTLY,
        /** The vendor holds A for none, or no server is listed. */
        NONE
    }

    /**
     * The edition of this document. {@code effectiveFrom} and {@code effectiveTo} are nullable: null prints a blank to be
     * filled by hand at signing. {@code draft} prints 案 on every page.
     */
    public record Edition(int number, LocalDate preparedOn, LocalDate effectiveFrom, LocalDate effectiveTo, String dossier,
            boolean draft) {
    }

    /** A contracting party. {@code address}, {@code representativeTitle} and {@code representativeName} are nullable. */
    public record Party(String name, String function, String address, String representativeTitle, String representativeName) {
    }

    /** Another party of the dossier, whose letters are printed for reference. {@code mark} is what the cells say, e.g. ①. */
    public record OtherParty(String key, String mark, String name, String function) {
    }

    /** A contract that this annex belongs to. {@code number}, all dates, {@code renewal} and {@code systems} are nullable. */
    public record ContractLine(String key, String kind, String name, String number, LocalDate signedOn, LocalDate from,
            LocalDate to, String renewal, String contracting, String performing, String systems) {
    }

    /** A covered system. {@code vendor} and {@code performer} are nullable. */
    public record SystemLine(String key, SystemKind kind, String name, String vendor, String performer) {
    }

    /**
     * An asset or a group of like assets. {@code maker}, {@code version}, {@code endOfSupport}, {@code place},
     * {@code maintainedBy}, {@code system} are nullable. {@code updatedBy}: who answers for its security updates (A), as
     * printed, e.g. 乙; null where no row of this annex says it.
     */
    public record AssetLine(String key, AssetKind kind, String label, int count, String maker, String version,
            LocalDate endOfSupport, String place, String maintainedBy, String system, boolean actsAsServer, String updatedBy) {
    }

    /**
     * A row of the matrix. {@code duty}: catalogue id, null for a duty of the hospital's own. {@code note}, {@code outReason},
     * {@code hospitalLetter}, {@code vendorLetter}, {@code hospitalTerms}, {@code vendorTerms} are nullable; a row with an
     * {@code outReason} stands OUT. {@code proposed}: the split is only an example (例). {@code recordedByHospital}: the vendor's
     * part was recorded by the hospital (代行記録). {@code shown}: the evidence shown for it that both know, the newest first.
     */
    public record Row(String key, String duty, Phase phase, String areaId, String area, String title, String scope, String note,
            String outReason, Letter hospitalLetter, Letter vendorLetter, List<OtherLetter> otherLetters,
            Terms hospitalTerms, Terms vendorTerms, boolean proposed, boolean recordedByHospital, List<ShownLine> shown) {

        /** The lists are copied. */
        public Row {
            otherLetters = List.copyOf(otherLetters);
            shown = shown == null ? List.of() : List.copyOf(shown);
        }
    }

    /**
     * A row that both sides leave out of this annex because they have not agreed on it. It stands in no table of what was agreed;
     * {@code reason} says why it is open.
     */
    public record CarvedOut(String key, String duty, Phase phase, String title, String scope, String reason) {
    }

    /** Evidence that was shown for a row. */
    public record ShownLine(String title, LocalDate on) {
    }

    /** The letter of another party in a row, by that party's mark. */
    public record OtherLetter(String mark, Letter letter) {
    }

    /**
     * What one party promised in one row. {@code cost}, {@code contract}, {@code clause} and {@code evidence} are nullable.
     * {@code cost} is worded, e.g. 「別途（病院負担・年額120,000円・税込）」.
     */
    public record Terms(List<ServiceLevel> levels, String cost, String contract, String clause, String evidence) {

        /** The list is copied. */
        public Terms {
            levels = List.copyOf(levels);
        }
    }

    /** Which side a contact belongs to. */
    public enum Side {
        HOSPITAL, VENDOR
    }

    /** Whom to call. {@code name}, {@code dayPhone}, {@code nightPhone}, {@code mail} are nullable; null prints 未記入. */
    public record Contact(String key, Side side, String role, String name, String dayPhone, String nightPhone, String mail) {
    }

    /**
     * 別紙6: what remains between the two, of what both know. {@code older}: explanations before those printed are kept and not printed.
     */
    public record Remaining(List<RiskLine> risks, List<RelaxationLine> relaxations, List<ExplanationLine> explanations, boolean older) {

        public static final Remaining NOTHING = new Remaining(List.of(), List.of(), List.of(), false);

        /** The lists are copied. */
        public Remaining {
            risks = List.copyOf(risks);
            relaxations = List.copyOf(relaxations);
            explanations = List.copyOf(explanations);
        }
    }

    /**
     * A risk that was told and is not closed. {@code rows}: keys of rows it is about. {@code approval}: who approved that the hospital
     * retains it, and until when. {@code on}: when it was told or answered last. All texts but {@code title} and {@code state}, both
     * levels and {@code on} are nullable.
     */
    public record RiskLine(String key, String title, String flow, String scenario, List<String> rows, List<String> assets, String impact,
            String likelihood, Integer level, String treatment, String measure, String doneBy, Integer residualLevel, String retainedBy, String approval,
            String hospitalAction, String state, LocalDate on) {

        /** The lists are copied. */
        public RiskLine {
            rows = List.copyOf(rows);
            assets = List.copyOf(assets);
        }
    }

    /** A measure relaxed and not ended. {@code row} (a key) and {@code substitute} are nullable; {@code askedBy} is a mark. */
    public record RelaxationLine(String key, String measure, String row, String reason, LocalDate from, LocalDate until, boolean expired,
            String substitute, String askedBy, String decision) {
    }

    /** An explanation with the documents shown, worded with their hashes, the risks spoken of and every answer. */
    public record ExplanationLine(String key, String title, LocalDate on, String explainedBy, String explainedTo, String content,
            List<String> documents, List<String> risks, List<ExplanationAnswer> answers) {

        /** The lists are copied. */
        public ExplanationLine {
            documents = List.copyOf(documents);
            risks = List.copyOf(risks);
            answers = List.copyOf(answers);
        }
    }

    /** An answer to an explanation; {@code text} is nullable. {@code under}: the sentence under which it was given. */
    public record ExplanationAnswer(String kind, String text, String who, LocalDate on, String under) {
    }

    /**
     * A file that the vendor disclosed to the hospital: a form (MDS, SDS, …) or another paper. {@code product}, {@code edition} and
     * {@code until} are nullable; {@code sha256} tells which file it is.
     */
    public record DisclosureLine(String key, String form, String product, String edition, LocalDate on, LocalDate until, String file, String sha256) {
    }

    /** A subcontractor of the vendor. {@code areas}: of the duties it does; {@code rows}: their keys; {@code country}: where it works, nullable. */
    public record SubcontractorLine(String key, String name, List<String> areas, List<String> rows, String country) {

        /** The lists are copied. */
        public SubcontractorLine {
            areas = List.copyOf(areas);
            rows = List.copyOf(rows);
        }
    }

    /**
     * 特記事項: a text that stands otherwise than the template has it and that both sides accepted. {@code before} is null where it was added,
     * {@code after} where it was taken out; controls within stand as 〔tag〕. An annex without any is frozen as before there were such notes.
     */
    public record SpecialNote(String key, String place, String before, String after, Accepted hospital, Accepted vendor) {
    }

    /** Who accepted a special note for its side, and when; {@code proposed}: by bringing the text itself. */
    public record Accepted(String person, LocalDate on, boolean proposed) {
    }

    /** A line of the history of editions. {@code by} is nullable. */
    public record Change(String key, int edition, LocalDate on, String what, String by) {
    }
}
