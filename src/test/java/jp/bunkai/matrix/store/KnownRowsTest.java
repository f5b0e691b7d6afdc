package jp.bunkai.matrix.store;

import static jp.bunkai.support.TestDossier.EHR_VENDOR;
import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.support.TestDossier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What is remembered of a row that was written is what anybody reads who does not know it, on this node or another. */
@QuarkusTest
class KnownRowsTest {

    @Inject
    Transactions transactions;
    @Inject
    RowReader reader;
    @Inject
    RowContents contents;
    @Inject
    KnownRows known;
    @Inject
    WrittenRows written;

    private TestDossier dossier;
    private UUID row;

    @BeforeEach
    void begin() {
        dossier = TestDossier.begin();
        row = UUID.fromString(dossier.get(HOSPITAL_ADMIN, "/matrix").extract().path("rows.find { it.duty == 'VUL-03' }.id"));
    }

    private void patch(String who, Map<String, ?> patch) {
        String tag = dossier.get(who, "/rows/" + row).statusCode(200).extract().header("ETag");
        dossier.patch(who, "/rows/" + row, tag, patch).statusCode(200);
        StoredRow fresh = fresh();
        StoredRow remembered = known.in(row, fresh.version()).orElseThrow();
        assertEquals(fresh.fact().state(), remembered.fact().state());
        assertEquals(fresh.versions(), remembered.versions());
        assertEquals(fresh, remembered);
    }

    private StoredRow fresh() {
        return transactions.call(() -> contents.read(RowContents.Which.rows(List.of(row))).get(row));
    }

    @Test
    void everyKindOfEditIsRememberedAsItIsReadBack() {
        String ehr = dossier.party(SamplePeople.AOBA);
        patch(HOSPITAL_ADMIN, Map.of("note", "備考𠮟", "title", Map.of("ja", "更新の適用", "en", "Apply updates"), "lettersOpen", true));
        patch(HOSPITAL_ADMIN, Map.of("letters", Map.of(ehr, "R"), "lettersOpen", false));
        patch(HOSPITAL_ADMIN, Map.of("letters", Collections.singletonMap(ehr, null)));
        patch(EHR_VENDOR, Map.of("terms", Map.of(ehr, Map.of("clause", "第12条", "evidenceAsked", "作業報告書", "cost",
                Map.of("class", "INCLUDED", "payer", "HOSPITAL", "amount", 120_000, "unit", "PER_YEAR", "taxIncluded", true)))));
        patch(EHR_VENDOR, Map.of("terms", Map.of(ehr, Map.of("clause", "第13条", "serviceLevels",
                List.of(Map.of("kind", "PERCENT", "comparator", "AT_LEAST", "amount", new BigDecimal("99.50"), "unit", "PERCENT"))))));
        patch(EHR_VENDOR, Map.of("terms", Collections.singletonMap(ehr, null)));
        patch(EHR_VENDOR, Map.of("declaration", Map.of(ehr, Map.of("answer", "CONDITIONAL", "condition", "夜間を除く"))));
        patch(EHR_VENDOR, Map.of("declaration", Collections.singletonMap(ehr, null)));
        patch(HOSPITAL_ADMIN, Map.of("standing", "OUT", "outReason", "対象の機器がない"));
        patch(HOSPITAL_ADMIN, Map.of("standing", "IN"));
    }

    @Test
    void whatIsUndoneIsNotRemembered() {
        patch(HOSPITAL_ADMIN, Map.of("note", "前"));
        StoredRow before = fresh();
        StoredRow never = new StoredRow(before.dossierId(), before.fact(), before.position(), before.version() + 1, before.createdAt(), Map.of());
        try {
            transactions.run(() -> {
                written.note(never);
                throw new IllegalStateException("undone");
            });
        } catch (IllegalStateException undone) {
            assertEquals("undone", undone.getMessage());
        }
        assertTrue(known.in(row, never.version()).isEmpty());
        assertEquals(before, known.in(row, before.version()).orElseThrow());
    }

    @Test
    void anotherNodesVersionIsReadFromTheDatabase() {
        patch(HOSPITAL_ADMIN, Map.of("note", "この節点"));
        StoredRow here = fresh();
        // As a node does that has not heard of the last edit.
        known.remember(Map.of(row, new StoredRow(here.dossierId(), here.fact(), here.position(), here.version() - 1, here.createdAt(), Map.of())));
        StoredRow read = transactions.call(() -> reader.rows(List.of(dossier.id())).rows().get(dossier.id()).stream()
                .filter(each -> each.fact().id().equals(row)).findFirst().orElseThrow());
        assertEquals(here.version(), read.version());
        assertNotEquals(Map.of(), read.versions());
    }
}
