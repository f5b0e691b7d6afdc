package jp.bunkai.rolesheet;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import jp.bunkai.catalogue.Confidence;
import jp.bunkai.disclosure.mapping.MappedQuestion;
import jp.bunkai.disclosure.mapping.kept.KnownMappings;
import jp.bunkai.disclosure.reading.Edition;
import jp.bunkai.disclosure.reading.Form;
import jp.bunkai.matrix.ConfirmationSheets;
import jp.bunkai.matrix.SheetStatement;
import jp.bunkai.matrix.store.Sql;

/**
 * Reads for rules, in one statement, what the newest sheet with each vendor that contracts with the hospital records as settled: 「はい」, or 「いいえ」 with
 * its day of completion. An item that no duty is mapped to says nothing to a rule.
 */
@Singleton
class SettledFacts implements ConfirmationSheets {

    private static final String LINES = """
            select s.dossier_id, s.party_id, i.form, s.edition, i.question, e.answer, h.version_id
            from role_sheet s
            join party p on p.id = s.party_id and p.left_on is null and p.function not in ('HOSPITAL', 'SUBCONTRACTOR')
            join dossier d on d.id = s.dossier_id
            join role_sheet_item i on i.sheet_id = s.id
            join role_sheet_entry e on e.sheet_id = i.sheet_id and e.position = i.position and e.number = (
              select max(l.number) from role_sheet_entry l where l.sheet_id = i.sheet_id and l.position = i.position)
            left join mapping_head h on h.organisation_id = d.hospital_id and h.kind = 'DUTIES'
            where s.dossier_id in (%s) and s.number = (select max(n.number) from role_sheet n where n.party_id = s.party_id)
              and (e.answer = 'YES' or e.done_on is not null)
            order by s.dossier_id, p.position, i.position""";

    private final Sql sql;
    private final KnownMappings mappings;

    SettledFacts(Sql sql, KnownMappings mappings) {
        this.sql = sql;
        this.mappings = mappings;
    }

    private record Line(UUID dossier, UUID party, Form form, Edition edition, String question, SheetAnswer answer, UUID mapping) {

        static Line read(ResultSet line) throws SQLException {
            return new Line(Sql.uuid(line, 1), Sql.uuid(line, 2), Sql.constant(Form.class, line, 3), Sql.constant(Edition.class, line, 4), line.getString(5),
                    Sql.constant(SheetAnswer.class, line, 6), Sql.uuid(line, 7));
        }
    }

    @Override
    public Map<UUID, List<SheetStatement>> of(Collection<UUID> dossierIds) {
        Map<UUID, List<SheetStatement>> settled = new HashMap<>();
        if (!dossierIds.isEmpty()) {
            sql.query(LINES.formatted(Sql.marks(dossierIds)), List.copyOf(dossierIds), Line::read).forEach(line -> said(line)
                    .ifPresent(said -> settled.computeIfAbsent(line.dossier(), any -> new ArrayList<>()).add(said)));
        }
        return settled;
    }

    private Optional<SheetStatement> said(Line line) {
        Optional<MappedQuestion> mapped = mappings.duties(line.mapping()).find(line.form(), line.edition()).flatMap(mapping -> mapping.of(line.question()));
        return mapped.filter(one -> !one.duties().isEmpty()).map(one -> new SheetStatement(line.party(), line.question(), line.answer() == SheetAnswer.NO,
                Set.copyOf(one.duties()), one.confidence() != Confidence.FOUND || one.question().endsWith("*")));
    }
}
