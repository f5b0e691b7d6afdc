package jp.bunkai.matrix;

import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;
import static jp.bunkai.support.TestDossier.NETWORK_VENDOR;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.support.TestDossier;
import org.junit.jupiter.api.Test;

/** Many edits of one row at once: of different fields all are saved, of the same field one is, and the others are told. */
@QuarkusTest
class ConcurrentEditsTest {

    private static List<Integer> together(List<Callable<Integer>> edits) throws Exception {
        ExecutorService people = Executors.newFixedThreadPool(edits.size());
        try {
            List<Integer> statuses = new ArrayList<>();
            for (Future<Integer> edit : people.invokeAll(edits)) {
                statuses.add(edit.get());
            }
            return statuses.stream().sorted().toList();
        } finally {
            people.shutdownNow();
        }
    }

    @Test
    void editsOfDifferentFieldsAreAllSaved() throws Exception {
        MatrixRequests matrix = new MatrixRequests(TestDossier.begin());
        String net = matrix.party(SamplePeople.TSUBASA);
        String hospital = matrix.party(SamplePeople.MIDORINO);
        String vpn = matrix.row("VUL-01", matrix.dossier().asset("保守用VPN装置"));
        String ofHospital = matrix.etag(HOSPITAL_ADMIN, vpn);
        String ofVendor = matrix.etag(NETWORK_VENDOR, vpn);
        List<Callable<Integer>> edits = List.of(
                () -> matrix.patch(HOSPITAL_ADMIN, vpn, ofHospital, Map.of("note", "備考")).extract().statusCode(),
                () -> matrix.patch(HOSPITAL_ADMIN, vpn, ofHospital, Map.of("title", Map.of("ja", "VPN装置の更新"))).extract().statusCode(),
                () -> matrix.patch(HOSPITAL_ADMIN, vpn, ofHospital, Map.of("letters", Map.of(hospital, "A"))).extract().statusCode(),
                () -> matrix.patch(NETWORK_VENDOR, vpn, ofVendor, Map.of("letters", Map.of(net, "R"))).extract().statusCode(),
                () -> matrix.patch(NETWORK_VENDOR, vpn, ofVendor, Map.of("terms", Map.of(net, Map.of("clause", "第8条")))).extract().statusCode(),
                () -> matrix.patch(NETWORK_VENDOR, vpn, ofVendor, Map.of("declaration", Map.of(net, Map.of("answer", "MINE")))).extract().statusCode());
        assertEquals(List.of(200, 200, 200, 200, 200, 200), together(edits));
        var row = matrix.seen(HOSPITAL_ADMIN, vpn);
        assertEquals("備考", row.getString("note"));
        assertEquals("VPN装置の更新", row.getString("title.ja"));
        assertEquals(Map.of(hospital, "A", net, "R"), row.getMap("letters"));
        assertEquals("第8条", row.getString("terms.'" + net + "'.clause"));
        assertEquals("MINE", row.getString("declarations.'" + net + "'.answer"));
    }

    @Test
    void ofTheSameFieldOneIsSavedAndTheOthersAreTold() throws Exception {
        MatrixRequests matrix = new MatrixRequests(TestDossier.begin());
        String row = matrix.row("GOV-03", null);
        String tag = matrix.etag(HOSPITAL_ADMIN, row);
        List<Callable<Integer>> edits = new ArrayList<>();
        for (int i = 0; i < 6; i++) {
            String note = "備考" + i;
            edits.add(() -> matrix.patch(HOSPITAL_ADMIN, row, tag, Map.of("note", note)).extract().statusCode());
        }
        assertEquals(List.of(200, 412, 412, 412, 412, 412), together(edits));
    }
}
