package jp.bunkai.matrix;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import jp.bunkai.audit.Audience;
import jp.bunkai.audit.AuditEntry;
import jp.bunkai.audit.Subject;
import jp.bunkai.catalogue.Language;
import jp.bunkai.catalogue.Text;
import jp.bunkai.dossier.Audiences;
import jp.bunkai.dossier.DossierTrail;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.matrix.edit.Change;
import jp.bunkai.matrix.edit.Field;
import jp.bunkai.matrix.edit.FieldVersion;
import jp.bunkai.matrix.projection.Projection;
import jp.bunkai.matrix.rules.Say;

/**
 * Tells the audit trail what happened to rows: one event for each field, to exactly those who see that field. A reason given for
 * fields that not the same people see may speak of any of them; it stays in the row's history for those who see all.
 */
@ApplicationScoped
public class RowTrail {

    private final DossierTrail trail;
    private final ObjectWriter json;

    RowTrail(DossierTrail trail, ObjectMapper json) {
        this.trail = trail;
        this.json = json.writer().with(JsonGenerator.Feature.WRITE_BIGDECIMAL_AS_PLAIN);
    }

    /** Tells the changes of a row; {@code after} is the matrix as it stands now. */
    void changed(LoadedMatrix after, RowFact row, List<Change> changes, String reason) {
        Map<Change, Set<Audience>> told = new LinkedHashMap<>();
        // Where an answer was taken from is an id; that the hospital recorded it is told with the answer.
        changes.stream().filter(change -> change.path().field() != Field.SOURCE)
                .forEach(change -> told.put(change, audiences(after, row, change)));
        boolean alike = new HashSet<>(told.values()).size() == 1;
        FieldWords words = new FieldWords(after.arrangement());
        Text name = Say.row(after.arrangement(), row);
        told.forEach((change, audiences) -> {
            Text field = words.field(change.path());
            AuditEntry entry = AuditEntry.of("ROW_CHANGED", Subject.ROW, row.id(),
                    new Text(name.ja() + "の" + field.ja() + "を変更しました", "Changed the " + field.en() + " at " + name.en()))
                    .changing(change.path().toString(), words.value(change.before(), Language.JA), words.value(change.after(), Language.JA))
                    .with(written(after, row, change));
            trail.record(after.dossier(), alike ? entry.because(reason) : entry, audiences);
        });
    }

    /** Tells a party's own members what one of them prepares in its draft; nobody else learns that there is one. */
    void prepared(LoadedMatrix after, RowFact row, List<Change> changes, String reason) {
        FieldWords words = new FieldWords(after.arrangement());
        Text name = Say.row(after.arrangement(), row);
        for (Change change : changes) {
            Text field = words.field(change.path());
            trail.record(after.dossier(), AuditEntry.of("ROW_PREPARED", Subject.ROW, row.id(),
                    new Text(name.ja() + "の" + field.ja() + "の変更を準備しました（未送信）",
                            "Prepared a change of the " + field.en() + " at " + name.en() + " (not sent)"))
                    .changing(change.path().toString(), words.value(change.before(), Language.JA), words.value(change.after(), Language.JA))
                    .because(reason), own(after));
        }
    }

    private static Set<Audience> own(LoadedMatrix matrix) {
        return Set.of(Audience.organisation(matrix.dossier().viewer().organisationId()));
    }

    /**
     * For programs: the new value as the API writes it, and the time that the row's changedAt reaches with it, so that it can be told
     * whether a row that was read has it already. The assets of a group are written otherwise than they are kept.
     */
    private String written(LoadedMatrix after, RowFact row, Change change) {
        FieldVersion version = after.row(row.id()).map(stored -> stored.versions().get(change.path())).orElse(null);
        if (change.path().field() == Field.ASSETS || version == null) {
            return null;
        }
        Map<String, Object> detail = new TreeMap<>();
        detail.put("changedAt", version.at());
        detail.put("value", change.after());
        try {
            return json.writeValueAsString(detail);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Tells that rows were added because of what the dossier now consists of. */
    void followed(ViewedDossier dossier, int rows) {
        trail.record(dossier, AuditEntry.of("ROWS_ADDED", Subject.DOSSIER, dossier.id(), new Text("実施事項の行を" + rows + "件追加しました",
                rows == 1 ? "Added 1 row of the matrix" : "Added " + rows + " rows of the matrix")), Audiences.all());
    }

    /** Tells that somebody added a row. */
    void added(LoadedMatrix after, RowFact row) {
        Text name = Say.row(after.arrangement(), row);
        trail.record(after.dossier(), AuditEntry.of("ROW_ADDED", Subject.ROW, row.id(),
                new Text(name.ja() + "の行を追加しました", "Added the row " + name.en())), Audiences.all());
    }

    /** Tells that the hospital moved a row in its area; every direct party sees the order. */
    public void moved(LoadedMatrix after, RowFact row, RowFact neighbour, boolean before) {
        Text name = Say.row(after.arrangement(), row);
        Text other = Say.row(after.arrangement(), neighbour);
        trail.record(after.dossier(), AuditEntry.of("ROW_MOVED", Subject.ROW, row.id(), new Text(name.ja() + "の行を" + other.ja() + "の"
                + (before ? "前" : "後") + "に移動しました", "Moved the row " + name.en() + (before ? " before " : " after ") + other.en())), Audiences.all());
    }

    /** Tells that a party showed evidence: the hospital and that party. */
    void evidenceShown(LoadedMatrix matrix, RowFact row, UUID party, String title) {
        Text name = Say.row(matrix.arrangement(), row);
        trail.record(matrix.dossier(), AuditEntry.of("EVIDENCE_ADDED", Subject.ROW, row.id(),
                new Text(name.ja() + "の証跡「" + title + "」を登録しました", "Entered the evidence “" + title + "” at " + name.en())),
                Audiences.parties(matrix.dossier(), List.of(party)));
    }

    /** All direct parties share a chain where each of them sees the field; else each that sees it is told apart. */
    private static Set<Audience> audiences(LoadedMatrix after, RowFact row, Change change) {
        Arrangement arrangement = after.arrangement();
        List<UUID> seeing = new ArrayList<>();
        boolean everyVendor = true;
        for (PartyFact party : arrangement.parties()) {
            if (party.hospital() || party.left()) {
                continue;
            }
            boolean sees = new Projection(arrangement, new Sight(arrangement, party)).sees(row, change.path());
            if (sees) {
                seeing.add(party.id());
            }
            everyVendor &= sees || party.subcontractor();
        }
        if (!everyVendor) {
            return Audiences.parties(after.dossier(), seeing);
        }
        Set<Audience> audiences = new TreeSet<>(Comparator.comparing(Audience::kind)
                .thenComparing(Audience::organisationId, Comparator.nullsFirst(Comparator.naturalOrder())));
        audiences.add(Audience.all());
        seeing.stream().map(arrangement::party).filter(PartyFact::subcontractor)
                .forEach(party -> audiences.add(Audience.pair(party.organisationId())));
        return audiences;
    }
}
