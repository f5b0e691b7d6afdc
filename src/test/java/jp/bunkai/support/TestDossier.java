package jp.bunkai.support;

import static org.hamcrest.Matchers.equalTo;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.arc.Arc;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.dossier.DossierMode;
import jp.bunkai.dossier.DossierModes;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.sample.SamplePeople;

/**
 * A dossier of the sample hospital that one test makes for itself, and the requests that tests make of it: EHR vendor あおば, network
 * vendor つばさ, and ひなた as a company connected from outside or as あおば's subcontractor.
 */
public final class TestDossier {

    public static final String HOSPITAL_ADMIN = "sato@midorino.example";
    public static final String HOSPITAL_EDITOR = "takahashi@midorino.example";
    public static final String HOSPITAL_SIGNATORY = "incho@midorino.example";
    public static final String HOSPITAL_DEPUTY = "fukuincho@midorino.example";
    public static final String HOSPITAL_VIEWER = "yamamoto@midorino.example";
    public static final String EHR_VENDOR = "suzuki@aoba-ehr.example";
    public static final String NETWORK_VENDOR = "tanaka@tsubasa-net.example";
    public static final String NETWORK_SIGNATORY = "kimura@tsubasa-net.example";
    public static final String THIRD_VENDOR = "ito@hinata-meal.example";
    public static final String STRANGER = "stranger@elsewhere.example";

    private static final Map<String, Object> CONNECTED = Map.of("key", "third", "organisationId", SamplePeople.HINATA, "function", "CONNECTED");
    private static final Map<String, Object> SUBCONTRACTOR = Map.of("key", "third", "organisationId", SamplePeople.HINATA, "function",
            "SUBCONTRACTOR", "primeKey", "ehr");

    private final JsonPath view;
    /** The same as plain data: each path that is asked of {@link #view} is compiled anew, and thousands of tests ask. */
    private final Map<String, Object> content;

    private TestDossier(JsonPath view) {
        this.view = view;
        this.content = view.getMap("");
    }

    /** With ひなた connected from outside; edits change the rows themselves. */
    public static TestDossier begin() {
        return begin(CONNECTED);
    }

    /** With ひなた working for あおば; edits change the rows themselves. */
    public static TestDossier beginWithSubcontractor() {
        return begin(SUBCONTRACTOR);
    }

    private static TestDossier begin(Map<String, Object> third) {
        TestDossier begun = beginInTurns(third);
        meet(begun.id());
        return new TestDossier(begun.get(HOSPITAL_ADMIN, "").statusCode(200).extract().jsonPath());
    }

    /** With ひなた connected from outside, and worked on in turns, as every dossier begins. */
    public static TestDossier beginInTurns() {
        return beginInTurns(CONNECTED);
    }

    /** With ひなた working for あおば, and worked on in turns. */
    public static TestDossier beginInTurnsWithSubcontractor() {
        return beginInTurns(SUBCONTRACTOR);
    }

    private static TestDossier beginInTurns(Map<String, Object> third) {
        return new TestDossier(send(HOSPITAL_ADMIN, "/api/dossiers", body(third)).statusCode(201).extract().jsonPath());
    }

    /** From now on every edit changes the rows themselves, as in a meeting. */
    public static void meet(UUID dossierId) {
        switchTo(dossierId, DossierMode.MEETING);
    }

    /** From now on each side prepares unseen, as after a meeting. */
    public static void takeTurns(UUID dossierId) {
        switchTo(dossierId, DossierMode.TURNS);
    }

    private static void switchTo(UUID dossierId, DossierMode mode) {
        Arc.container().instance(Transactions.class).get().call(() -> {
            ViewedDossier locked = Arc.container().instance(DossierAccess.class).get().arrangeAsHospital(SamplePeople.officer(), dossierId);
            Arc.container().instance(DossierModes.class).get().switchTo(locked, mode);
            return null;
        });
    }

    /** The body of a request that begins such a dossier. */
    public static Map<String, Object> body(Map<String, Object> third) {
        return Map.of("name", "電子カルテ更新 " + UUID.randomUUID(), "pattern", "EHR_AND_NETWORK",
                "parties", List.of(Map.of("key", "ehr", "organisationId", SamplePeople.AOBA, "function", "EHR"),
                        Map.of("key", "net", "organisationId", SamplePeople.TSUBASA, "function", "NETWORK"), third),
                "systems", List.of(Map.of("key", "emr", "kind", "EHR", "name", "電子カルテシステム", "vendorKey", "ehr"),
                        Map.of("key", "lan", "kind", "NETWORK", "name", "院内ネットワーク", "vendorKey", "net")),
                "assets", List.of(
                        Map.of("kind", "SERVER", "label", "電子カルテサーバ", "count", 4, "actsAsServer", false, "maker", "ミヤマ電機",
                                "version", "OS 2019", "endOfSupport", "2029-01-09", "place", "サーバ室", "maintainedByKey", "ehr",
                                "systemKey", "emr"),
                        Map.of("kind", "VPN", "label", "保守用VPN装置", "count", 1, "actsAsServer", false, "maker", "カスガ通信", "version", "6.0.4",
                                "place", "通信室", "maintainedByKey", "net", "systemKey", "lan"),
                        Map.of("kind", "CONNECTION", "label", "給食システム接続", "count", 1, "actsAsServer", false, "maintainedByKey", "third"),
                        Map.of("kind", "CLIENT", "label", "病棟端末", "count", 120, "actsAsServer", false)),
                "contracts", List.of(
                        Map.of("kind", "MAINTENANCE", "name", "電子カルテ保守契約", "number", "R8-12", "signedOn", "2026-03-25", "from", "2026-04-01",
                                "to", "2027-03-31", "renewal", "AUTOMATIC", "contractingKey", "ehr", "systemKeys", List.of("emr")),
                        Map.of("kind", "MAINTENANCE", "name", "ネットワーク保守契約", "renewal", "MANUAL", "contractingKey", "net",
                                "systemKeys", List.of("lan"))));
    }

    /** As the hospital's administrator saw it when it began. */
    public JsonPath view() {
        return view;
    }

    public UUID id() {
        return UUID.fromString((String) content.get("id"));
    }

    /** {@code /api/dossiers/<id>} with the rest appended. */
    public String path(String rest) {
        return "/api/dossiers/" + id() + rest;
    }

    /** The party of this organisation. */
    public String party(UUID organisation) {
        return found("parties", "organisationId", organisation);
    }

    public String system(String name) {
        return found("systems", "name", name);
    }

    public String asset(String label) {
        return found("assets", "label", label);
    }

    public String contract(String name) {
        return found("contracts", "name", name);
    }

    private String found(String list, String field, Object value) {
        for (Object each : (List<?>) content.get(list)) {
            if (each instanceof Map<?, ?> entry && value.toString().equals(entry.get(field))) {
                return (String) entry.get("id");
            }
        }
        return null;
    }

    public ValidatableResponse get(String who, String rest) {
        return Login.as(who).get(path(rest)).then();
    }

    public ValidatableResponse post(String who, String rest, Object body) {
        return send(who, path(rest), body);
    }

    /** A merge patch of what stands, as its state was when the dossier began. */
    public ValidatableResponse patch(String who, String rest, String etag, Map<String, ?> patch) {
        RequestSpecification request = Login.as(who).contentType("application/merge-patch+json").body(json(patch));
        return (etag == null ? request : request.header("If-Match", etag)).patch(path(rest)).then();
    }

    public ValidatableResponse delete(String who, String rest, String etag) {
        RequestSpecification request = Login.as(who);
        return (etag == null ? request : request.header("If-Match", etag)).delete(path(rest)).then();
    }

    public static ValidatableResponse send(String who, String path, Object body) {
        return Login.as(who).contentType(ContentType.JSON).body(json(body)).post(path).then();
    }

    /** That a request was refused for one place of its body. */
    public static void refusedAt(ValidatableResponse response, String pointer, String code) {
        response.statusCode(400).contentType("application/problem+json").body("type", equalTo("urn:bunkai:problem:invalid-request"))
                .body("errors[0].pointer", equalTo(pointer)).body("errors[0].code", equalTo(code));
    }

    private static String json(Object body) {
        try {
            return new ObjectMapper().writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }
}
