package jp.bunkai.signoff.round;

import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;
import static jp.bunkai.support.TestDossier.NETWORK_VENDOR;

import io.quarkus.arc.Arc;
import io.restassured.http.Cookies;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.dossier.DossierAccess;
import jp.bunkai.dossier.ViewedDossier;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.platform.time.Clocks;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.signoff.revision.Revision;
import jp.bunkai.support.AtTheProvider;
import jp.bunkai.support.Login;
import jp.bunkai.support.TestDossier;

/** A round of a test's dossier between the hospital and つばさ, and the requests that tests make of it. */
public final class SigningRequests {

    public static final byte[] SCAN = "%PDF-1.4 scan".getBytes(StandardCharsets.US_ASCII);

    private final TestDossier dossier;
    private final UUID id;

    private SigningRequests(TestDossier dossier, UUID id) {
        this.dossier = dossier;
        this.id = id;
    }

    /** As the sample's hospital must, its director confirms in the tool and signs on paper; つばさ has named nobody yet. */
    public static SigningRequests begin(TestDossier dossier) {
        return begin(dossier, false, 14, side(TestDossier.HOSPITAL_SIGNATORY, Manner.TOOL, TestDossier.HOSPITAL_SIGNATORY, Manner.PAPER));
    }

    public static SigningRequests begin(TestDossier dossier, boolean inOrder, int days, NewSide own) {
        return begin(dossier, FrozenForTest.ofNetworkVendor(dossier), inOrder, days, own);
    }

    static SigningRequests begin(TestDossier dossier, Revision revision, boolean inOrder, int days, NewSide own) {
        LocalDate lastDay = Clocks.today(Arc.container().instance(Clock.class).get()).plusDays(days);
        return new SigningRequests(dossier, Arc.container().instance(Transactions.class).get().call(() -> {
            ViewedDossier locked = Arc.container().instance(DossierAccess.class).get().arrangeAsHospital(SamplePeople.officer(), dossier.id());
            return Arc.container().instance(RoundService.class).get().open(locked, revision,
                    new NewSigningRound(revision.partyId(), lastDay, inOrder, false, "ご確認ください。", own, null)).id();
        }));
    }

    /** Also つばさ has named its president, for the tool and paper. */
    public static SigningRequests named(TestDossier dossier) {
        SigningRequests round = begin(dossier);
        round.name(NETWORK_VENDOR, TestDossier.NETWORK_SIGNATORY, Manner.TOOL, TestDossier.NETWORK_SIGNATORY, Manner.PAPER).statusCode(200);
        return round;
    }

    static NewSide side(Object... pairs) {
        List<NewSignatory> signatories = new ArrayList<>();
        for (int i = 0; i < pairs.length; i += 2) {
            signatories.add(new NewSignatory(member((String) pairs[i]), (Manner) pairs[i + 1]));
        }
        return new NewSide(signatories, null);
    }

    static UUID member(String email) {
        return UUID.nameUUIDFromBytes(("bunkai-sample:" + email).getBytes(StandardCharsets.UTF_8));
    }

    public UUID id() {
        return id;
    }

    String page() {
        return "/dossiers/" + dossier.id() + "/signing/" + id;
    }

    String path(String rest) {
        return dossier.path("/signing-rounds/" + id + rest);
    }

    public ValidatableResponse get(String who) {
        return Login.as(who).get(path("")).then();
    }

    public JsonPath view(String who) {
        return get(who).statusCode(200).extract().jsonPath();
    }

    ValidatableResponse name(String who, Object... pairs) {
        return Login.as(who).header("If-Match", view(who).getString("etag")).contentType("application/json").body(side(pairs)).put(path("/signatories")).then();
    }

    /** The id of this signatory's place, whose manner this is. */
    public String place(String who, Manner manner) {
        return view(who).getString("signatories.find { it.mine && it.state == 'WAITING' && it.manner == '" + manner + "' }.id");
    }

    public ValidatableResponse post(String who, String place, String rest, Object body) {
        return dossier.post(who, "/signing-rounds/" + id + "/signatories/" + place + rest, body);
    }

    /** Where the browser of this session is sent to log in once more. */
    public String begin(Cookies cookies, String place) {
        return Login.anonymous().cookies(cookies).header("Sec-Fetch-Site", "same-origin").post(path("/signatories/" + place + "/second-login")).then()
                .statusCode(200).extract().path("location");
    }

    /** The second login, there and back; where the browser goes on. */
    String logInAgain(String who, String place) {
        return AtTheProvider.comeBack(Login.cookies(who), AtTheProvider.logIn(begin(Login.cookies(who), place), who));
    }

    /** Both hashes of the revision, as the page shows them. */
    public Map<String, String> shown() {
        JsonPath view = view(HOSPITAL_ADMIN);
        return Map.of("canonicalSha256", view.getString("revision.canonicalSha256"), "documentSha256", view.getString("revision.documentSha256"));
    }

    /** Logs in once more and confirms. */
    public ValidatableResponse sign(String who) {
        String place = place(who, Manner.TOOL);
        logInAgain(who, place);
        return post(who, place, "/confirm", shown());
    }

    public ValidatableResponse paper(String who, String place) {
        return paper(who, place, Clocks.today(Arc.container().instance(Clock.class).get()));
    }

    ValidatableResponse paper(String who, String place, LocalDate signedOn) {
        return Login.as(who).multiPart("signedOn", signedOn.toString()).multiPart("detail", "事務部 金庫").multiPart("file", "scan.pdf", SCAN)
                .post(path("/signatories/" + place + "/evidence")).then();
    }
}
