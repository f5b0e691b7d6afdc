package jp.bunkai.negotiation.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import jp.bunkai.catalogue.Catalogue;
import jp.bunkai.catalogue.Language;
import jp.bunkai.catalogue.ServiceLevel;
import jp.bunkai.catalogue.Text;
import jp.bunkai.dossier.Contract;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.dossier.DossierContents;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.matrix.LoadedMatrix;
import jp.bunkai.matrix.MatrixLoader;
import jp.bunkai.matrix.MatrixService;
import jp.bunkai.matrix.view.MatrixView;
import jp.bunkai.negotiation.AnswerReport;
import jp.bunkai.negotiation.confirmation.ConfirmationStates;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.Secrets;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.platform.time.Clocks;
import jp.bunkai.platform.upload.UploadedFile;

/** The matrix as a workbook, out and in. Coming in it is only read: what differs is reported, and whoever takes it edits the rows. */
@ApplicationScoped
class ExchangeService {

    private static final String PURPOSE = "matrix-workbook";

    private final Transactions transactions;
    private final DossierAccess access;
    private final DossierContents contents;
    private final MatrixLoader loader;
    private final MatrixService matrices;
    private final ConfirmationStates states;
    private final Catalogue catalogue;
    private final Clock clock;
    private final UnaryOperator<byte[]> seal;

    ExchangeService(Transactions transactions, DossierAccess access, DossierContents contents, MatrixLoader loader, MatrixService matrices,
            ConfirmationStates states, Catalogue catalogue, Secrets secrets, Clock clock) {
        this.transactions = transactions;
        this.access = access;
        this.contents = contents;
        this.loader = loader;
        this.matrices = matrices;
        this.states = states;
        this.catalogue = catalogue;
        this.clock = clock;
        this.seal = content -> secrets.mac(PURPOSE, content);
    }

    /** A workbook to be sent. */
    record Exported(String name, byte[] content) {
    }

    /** What a workbook is written from, read in one transaction. */
    private record Read(MatrixBook book, Wordbook words) {
    }

    Exported export(Viewer viewer, UUID dossierId, Language language) {
        Read read = transactions.call(() -> {
            ViewedDossier dossier = access.read(viewer, dossierId);
            MatrixView view = matrices.view(loader.load(dossier));
            Map<String, UUID> contracts = contracts(dossier);
            Wordbook words = new Wordbook(language, contracts, levels(view));
            Map<String, Text> areas = new LinkedHashMap<>();
            view.areas().forEach(area -> areas.put(area.id(), area.title()));
            return new Read(new MatrixBook(dossierId, viewer.organisationId(), catalogue.version(), language, clock.instant(),
                    dossier.dossier().name(), viewer.organisationName(), areas, contracts, BookTables.of(view, words, states.of(dossier))), words);
        });
        String name = (language == Language.EN ? "Matrix_" : "分担表_") + dossierName(read.book().dossier()) + "_" + Clocks.today(clock) + ".xlsx";
        return new Exported(name, BookWriter.write(read.book(), read.words(), seal));
    }

    private static String dossierName(String name) {
        return name.replaceAll("[\\\\/:*?\"<>|\\s]+", " ").strip();
    }

    /** Numbered, so that two contracts of one name differ and no choice begins like a formula. */
    private Map<String, UUID> contracts(ViewedDossier dossier) {
        Map<String, UUID> contracts = new LinkedHashMap<>();
        for (Contract contract : contents.contracts(dossier)) {
            if (!contract.retired()) {
                contracts.put(contracts.size() + 1 + ". " + contract.name(), contract.id());
            }
        }
        return contracts;
    }

    private static List<ServiceLevel> levels(MatrixView view) {
        return view.rows().stream().flatMap(row -> row.terms().values().stream()).map(jp.bunkai.matrix.Terms::serviceLevels)
                .flatMap(Collection::stream).distinct().toList();
    }

    /** May this viewer have a workbook read here at all; asked before the file is looked at. */
    void require(Viewer viewer, UUID dossierId) {
        transactions.run(() -> access.edit(viewer, dossierId));
    }

    WorkbookReport report(Viewer viewer, UUID dossierId, String fileName, byte[] content) {
        ReturnedBook returned = BookReader.read(content, seal);
        return transactions.call(() -> {
            ViewedDossier dossier = access.edit(viewer, dossierId);
            BookKeys keys = returned.keys();
            List<WorkbookReport.Row> rows = List.of();
            if (keys != null && ours(keys, dossier, returned.unread())) {
                LoadedMatrix matrix = loader.load(dossier);
                MatrixView view = matrices.view(matrix);
                BookDifferences differences = new BookDifferences(matrix, view, new Wordbook(keys.language(), keys.contracts(), levels(view)),
                        returned.unread());
                returned.changed().forEach(differences::add);
                rows = differences.rows();
            }
            return new WorkbookReport(fileName, content.length, UploadedFile.sha256(content), keys == null ? null : keys.exportedAt(), rows,
                    returned.unread().all().stream().map(AnswerReport.NotRead::of).toList());
        });
    }

    /** A workbook of something else is not read at all, and says so in place of whatever was found in it. */
    private boolean ours(BookKeys keys, ViewedDossier dossier, ReturnedBook.NotRead unread) {
        Text why = null;
        if (!keys.dossierId().equals(dossier.id())) {
            why = new Text("別の案件のブックのため、何も読みませんでした。", "This is the workbook of another dossier; nothing of it was read.");
        } else if (!keys.organisationId().equals(dossier.viewer().organisationId())) {
            why = new Text("別の組織が書き出したブックのため、何も読みませんでした。自分の組織で書き出したブックを使ってください。",
                    "Another organisation exported this workbook; nothing of it was read. Use one that your own organisation exported.");
        } else if (!keys.catalogue().equals(catalogue.version())) {
            why = new Text("古い版の実施事項カタログで書き出されたブックのため、何も読みませんでした。もう一度書き出してください。",
                    "This workbook was exported under an older edition of the catalogue; nothing of it was read. Export it again.");
        }
        if (why != null) {
            unread.instead(BookKeys.SHEET, why);
        }
        return why == null;
    }
}
