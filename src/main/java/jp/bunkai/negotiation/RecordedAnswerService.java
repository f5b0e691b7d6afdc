package jp.bunkai.negotiation;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.audit.AuditEntry;
import jp.bunkai.catalogue.Language;
import jp.bunkai.catalogue.Text;
import jp.bunkai.dossier.Audiences;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.dossier.DossierTrail;
import jp.bunkai.dossier.References;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.matrix.Arrangement;
import jp.bunkai.matrix.LoadedMatrix;
import jp.bunkai.matrix.MatrixLoader;
import jp.bunkai.matrix.PartyFact;
import jp.bunkai.matrix.AnswerRecords;
import jp.bunkai.matrix.edit.RowPatch;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.platform.upload.UploadedFile;

/**
 * Writes down what a vendor answered elsewhere and applies it to the rows in one transaction: all of it or nothing. Only the hospital
 * records; the vendor reads what was recorded of it, but not the file, which may say more than concerns it.
 */
@ApplicationScoped
class RecordedAnswerService {

    private final Transactions transactions;
    private final DossierAccess access;
    private final RecordedAnswerRepository answers;
    private final RecordedAnswerCheck check;
    private final AnswerRecords records;
    private final MatrixLoader matrices;
    private final DossierTrail trail;
    private final ObjectMapper json;
    private final Clock clock;

    RecordedAnswerService(Transactions transactions, DossierAccess access, RecordedAnswerRepository answers, RecordedAnswerCheck check,
            AnswerRecords records, MatrixLoader matrices, DossierTrail trail, ObjectMapper json, Clock clock) {
        this.transactions = transactions;
        this.access = access;
        this.answers = answers;
        this.check = check;
        this.records = records;
        this.matrices = matrices;
        this.trail = trail;
        this.json = json;
        this.clock = clock;
    }

    RecordedAnswerView record(Viewer viewer, UUID dossierId, NewRecordedAnswer wanted, UploadedFile file) {
        return transactions.call(() -> {
            ViewedDossier dossier = access.edit(viewer, dossierId);
            access.requireHospital(dossier);
            References.performing(dossier, "/partyId", wanted.partyId());
            check.require(wanted, file != null);
            RecordedAnswer answer = write(viewer, dossierId, wanted, file);
            LoadedMatrix after = records.record(dossier, wanted.answers().stream().map(NewRecordedAnswer.Row::rowId).toList(), answer.id(),
                    matrix -> patches(matrix.arrangement(), wanted));
            tell(dossier, after.arrangement().party(wanted.partyId()), answer);
            return view(after, answer);
        });
    }

    private RecordedAnswer write(Viewer viewer, UUID dossierId, NewRecordedAnswer wanted, UploadedFile file) {
        RecordedAnswer answer = new RecordedAnswer(UUID.randomUUID(), dossierId, wanted, file, viewer, clock.instant());
        wanted.answers().forEach(row -> answer.add(new RecordedAnswer.Line(dossierId, row.rowId(), row.answer(), row.condition(), row.letter(),
                written(row.terms()), row.remark())));
        answers.persist(answer);
        if (file != null) {
            answers.keep(new RecordedAnswerFile(answer.id(), file.content()));
        }
        return answer;
    }

    private Map<UUID, RowPatch> patches(Arrangement arrangement, NewRecordedAnswer wanted) {
        PartyFact vendor = arrangement.party(wanted.partyId());
        check.require(arrangement, vendor, wanted);
        String reason = wanted.sender() + "からの回答（" + wanted.medium().written().ja() + "、" + wanted.receivedOn() + "受領）を病院が記録";
        Map<UUID, RowPatch> patches = new LinkedHashMap<>();
        wanted.answers().forEach(row -> patches.put(row.rowId(),
                RecordedPatch.of(arrangement.findRow(row.rowId()).orElseThrow(), vendor.id(), row, reason)));
        return patches;
    }

    private void tell(ViewedDossier dossier, PartyFact vendor, RecordedAnswer answer) {
        int rows = answer.rows().size();
        trail.record(dossier, AuditEntry.of("ANSWER_RECORDED", "RECORDED_ANSWER", answer.id(),
                new Text(vendor.name().ja() + "の回答（" + answer.medium().written().ja() + "、" + answer.receivedOn() + "受領、" + rows
                        + "件）を病院が記録しました",
                        "The hospital recorded an answer of " + vendor.name().in(Language.EN) + " (" + answer.medium().written().en() + ", received on "
                                + answer.receivedOn() + ", " + rows + (rows == 1 ? " row)" : " rows)"))),
                Audiences.parties(dossier, List.of(vendor.id())));
    }

    List<RecordedAnswerSummary> list(Viewer viewer, UUID dossierId) {
        return transactions.call(() -> {
            ViewedDossier dossier = access.read(viewer, dossierId);
            return answers.ofDossier(dossierId).stream().filter(counted -> sees(dossier, counted.answer()))
                    .map(counted -> RecordedAnswerSummary.of(counted.answer(), counted.rows(), dossier.asHospital())).toList();
        });
    }

    RecordedAnswerView one(Viewer viewer, UUID dossierId, UUID id) {
        return transactions.call(() -> {
            ViewedDossier dossier = access.read(viewer, dossierId);
            return view(matrices.load(dossier), find(dossier, id));
        });
    }

    FileContent file(Viewer viewer, UUID dossierId, UUID id) {
        return transactions.call(() -> {
            ViewedDossier dossier = access.read(viewer, dossierId);
            RecordedAnswer answer = find(dossier, id);
            access.requireHospital(dossier);
            if (answer.file() == null) {
                throw ProblemException.of(ProblemType.NOT_FOUND);
            }
            return new FileContent(answer.file().fileName(), answer.file().mediaType(), answers.content(id));
        });
    }

    private RecordedAnswer find(ViewedDossier dossier, UUID id) {
        return answers.of(dossier.id(), id).filter(answer -> sees(dossier, answer))
                .orElseThrow(() -> ProblemException.of(ProblemType.NOT_FOUND));
    }

    private static boolean sees(ViewedDossier dossier, RecordedAnswer answer) {
        return dossier.asHospital() || dossier.answersFor(answer.partyId());
    }

    private RecordedAnswerView view(LoadedMatrix matrix, RecordedAnswer answer) {
        return RecordedAnswerView.of(answer, answer.rows().stream().map(line -> new RecordedAnswerView.Row(line.rowId(),
                matrix.arrangement().findRow(line.rowId()).orElseThrow().title(), line.answer(), line.conditionText(), line.letter(),
                read(line.terms()), line.remark())).toList(), matrix.dossier().asHospital());
    }

    private String written(AnsweredTerms terms) {
        try {
            return terms == null ? null : json.writeValueAsString(terms);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Terms that were read can be written", e);
        }
    }

    private AnsweredTerms read(String terms) {
        try {
            return terms == null ? null : json.readValue(terms, AnsweredTerms.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("Terms that were written can be read", e);
        }
    }
}
