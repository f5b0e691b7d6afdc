package jp.bunkai.dossier.invitation;

import static jp.bunkai.dossier.invitation.TestInvitations.accept;
import static jp.bunkai.dossier.invitation.TestInvitations.forward;
import static jp.bunkai.dossier.invitation.TestInvitations.invite;
import static jp.bunkai.dossier.invitation.TestInvitations.read;
import static jp.bunkai.dossier.invitation.TestInvitations.token;
import static jp.bunkai.dossier.invitation.TestInvitations.tokenFor;
import static jp.bunkai.support.TestDossier.EHR_VENDOR;
import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;
import static jp.bunkai.support.TestDossier.HOSPITAL_EDITOR;
import static jp.bunkai.support.TestDossier.HOSPITAL_VIEWER;
import static jp.bunkai.support.TestDossier.NETWORK_VENDOR;
import static jp.bunkai.support.TestDossier.refusedAt;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import jp.bunkai.dossier.PartyRepresented;
import jp.bunkai.organisation.LegalForm;
import jp.bunkai.organisation.OrganisationProfile;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.platform.security.SignedInPerson;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.signoff.round.FrozenForTest;
import jp.bunkai.support.Login;
import jp.bunkai.support.TestClock;
import jp.bunkai.support.TestDossier;
import jp.bunkai.support.ToldNotices;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A vendor comes into a dossier by an invitation of its mailbox, and nobody else does by the same. */
@QuarkusTest
class InvitationTest {

    @Inject
    TestClock clock;
    @Inject
    InvitedService service;
    @Inject
    InvitationLimit limit;
    @Inject
    Transactions transactions;
    @Inject
    Event<PartyRepresented> represented;

    private final String house = UUID.randomUUID() + ".example";
    private final String shirakaba = "aoki@" + house;
    private TestDossier dossier;

    @BeforeEach
    void aDossier() {
        dossier = TestDossier.begin();
    }

    @AfterEach
    void backToThePresent() {
        clock.reset();
    }

    private static Map<String, Object> called(String name) {
        return Map.of("organisation", Map.of("name", name));
    }

    private List<String> actions(String who) {
        return Login.as(who).get(dossier.path("/audit-events?limit=200")).jsonPath().getList("items.action");
    }

    @Test
    void whoeverIsNewHereFoundsAVendorAndLandsInTheDossier() {
        JsonPath made = invite(dossier, shirakaba.toUpperCase(Locale.ROOT), "DEPARTMENTAL");
        assertEquals("OPEN", made.getString("invitation.state"));
        assertEquals("WAITING", made.getString("invitation.mail"));
        assertEquals(null, made.getString("code"), "the mail alone carries it");
        String token = token(made.getString("invitation.id"));
        read(shirakaba, token).statusCode(200).body("hospitalName", equalTo("みどり野市民病院")).body("dossierName", equalTo(dossier.view().getString("name")))
                .body("email", equalTo(shirakaba)).body("vendorName", equalTo("しらかば画像株式会社")).body("organisations", empty())
                .body("invitedBy", equalTo("佐藤 健")).body("forwarded", equalTo(false));
        Login.withToken(shirakaba).get("/api/me").then().body("memberships", empty());
        refusedAt(accept(shirakaba, token, Map.of()), "/organisation", "required");

        String vendor = accept(shirakaba, token, called("しらかば画像診断株式会社")).statusCode(200).body("dossierId", equalTo(dossier.id().toString()))
                .extract().path("organisationId");
        Login.withToken(shirakaba).get("/api/me").then().body("memberships[0].organisationName", equalTo("しらかば画像診断株式会社"))
                .body("memberships[0].role", equalTo("ADMIN")).body("memberships[0].organisationId", equalTo(vendor));
        Login.withToken(shirakaba).get(dossier.path("")).then().statusCode(200)
                .body("parties.find { it.organisationId == '" + vendor + "' }.function", equalTo("DEPARTMENTAL"));
        Login.withToken(shirakaba).get("/api/dossiers").then().body("items.id", hasItem(dossier.id().toString()));
        accept(shirakaba, token, called("もう一つ")).statusCode(409).body("errors[0].code", equalTo("used"));
        read(shirakaba, token).statusCode(409).body("errors[0].code", equalTo("used"));

        assertTrue(actions(HOSPITAL_ADMIN).containsAll(List.of("VENDOR_INVITED", "INVITATION_ACCEPTED", "PARTY_ADDED")));
        assertTrue(actions(NETWORK_VENDOR).stream().noneMatch(action -> action.contains("INVIT")));
        assertFalse(ToldNotices.saying(shirakaba, HOSPITAL_ADMIN).isEmpty());
        Login.as(HOSPITAL_ADMIN).get(dossier.path("/invitations")).then().body("items[0].state", equalTo("ACCEPTED")).body("items[0].endedBy", equalTo("Aoki"));
    }

    @Test
    void anotherMailboxAndAnUnknownTokenAreAnsweredAlike() {
        String token = tokenFor(dossier, shirakaba);
        String other = "other@" + house;
        for (String tried : List.of(token, token + "A", "", "x".repeat(100))) {
            Stream.of(read(other, tried), accept(other, tried, called("よそ者")), forward(other, tried, "b@" + house)).forEach(answer -> answer.statusCode(404)
                    .body("type", equalTo("urn:bunkai:problem:not-found")).body("errors", empty()));
        }
        refusedAt(read(other, "x".repeat(101)), "/token", "length");
        SignedInPerson unverified = new SignedInPerson("one", "issuer of " + house, shirakaba, false, "青木");
        assertEquals(ProblemType.NOT_FOUND, assertThrows(ProblemException.class, () -> service.read(unverified, token)).type());
        read(shirakaba, token).statusCode(200);
    }

    @Test
    void whatWasRevokedOrHasExpiredOpensNothing() {
        JsonPath made = invite(dossier, shirakaba, "CONNECTED");
        String id = made.getString("invitation.id");
        String token = token(id);
        dossier.post(HOSPITAL_ADMIN, "/invitations", Map.of("email", shirakaba, "function", "CONNECTED")).statusCode(409)
                .body("errors[0].code", equalTo("already-invited"));
        dossier.post(HOSPITAL_ADMIN, "/invitations/" + id + "/revocation", Map.of()).statusCode(204);
        dossier.post(HOSPITAL_ADMIN, "/invitations/" + id + "/revocation", Map.of()).statusCode(409);
        accept(shirakaba, token, called("しらかば")).statusCode(409).body("errors[0].code", equalTo("revoked"));
        assertTrue(actions(HOSPITAL_ADMIN).contains("INVITATION_REVOKED"));

        String second = tokenFor(dossier, shirakaba);
        clock.advance(Duration.ofDays(10).minusMinutes(5));
        read(shirakaba, second).statusCode(200);
        clock.advance(Duration.ofMinutes(6));
        read(shirakaba, second).statusCode(409).body("errors[0].code", equalTo("expired"));
        accept(shirakaba, second, called("しらかば")).statusCode(409).body("errors[0].code", equalTo("expired"));
        Login.as(HOSPITAL_ADMIN).get(dossier.path("/invitations")).then().body("items.state", equalTo(List.of("EXPIRED", "REVOKED")));
    }

    @Test
    void aColleagueIsHandedTheInvitationAndTheTraceStays() {
        String token = tokenFor(dossier, shirakaba);
        String colleague = "baba@" + house;
        refusedAt(forward(shirakaba, token, "baba@elsewhere.example"), "/email", "no-colleague");
        refusedAt(forward(shirakaba, token, shirakaba), "/email", "no-colleague");
        forward(shirakaba, token, colleague.toUpperCase(Locale.ROOT)).statusCode(200).body("email", equalTo(colleague)).body("code", nullValue());
        accept(shirakaba, token, called("しらかば")).statusCode(409).body("errors[0].code", equalTo("forwarded"));
        read(colleague, token).statusCode(404);

        JsonPath list = Login.as(HOSPITAL_ADMIN).get(dossier.path("/invitations")).jsonPath();
        assertEquals(List.of("OPEN", "FORWARDED"), list.getList("items.state"));
        assertEquals(list.getString("items[1].id"), list.getString("items[0].forwardedFromId"));
        assertEquals(list.getString("items[1].expiresAt"), list.getString("items[0].expiresAt"), "ten days in all");
        String next = token(list.getString("items[0].id"));
        read(colleague, next).statusCode(200).body("forwarded", equalTo(true)).body("invitedBy", equalTo("Aoki"));
        accept(colleague, next, called("しらかば画像")).statusCode(200);

        assertEquals(2, actions(HOSPITAL_ADMIN).stream().filter("INVITATION_FORWARDED"::equals).count());
        Login.withToken(colleague).get(dossier.path("/audit-events?limit=200")).then().body("items.action", hasItem("INVITATION_FORWARDED"))
                .body("items.action", not(hasItem("VENDOR_INVITED")));
        assertTrue(actions(EHR_VENDOR).stream().noneMatch(action -> action.contains("INVIT")));
    }

    @Test
    void aVendorThatIsHereAlreadySpeaksForThePartyThatWasEntered() {
        String party = entered("しらかば画像");
        String existing = tokenFor(TestDossier.begin(), shirakaba);
        String vendor = accept(shirakaba, existing, called("しらかば画像株式会社")).statusCode(200).extract().path("organisationId");

        String token = token(dossier.post(HOSPITAL_ADMIN, "/invitations", Map.of("email", shirakaba, "partyId", party)).statusCode(201).extract()
                .path("invitation.id"));
        read(shirakaba, token).statusCode(200).body("organisations[0].organisationId", equalTo(vendor)).body("vendorName", equalTo("しらかば画像"));
        refusedAt(accept(shirakaba, token, Map.of("organisationId", SamplePeople.AOBA)), "/organisationId", "unknown-organisation");
        accept(shirakaba, token, Map.of("organisationId", vendor)).statusCode(200).body("organisationId", equalTo(vendor));
        Login.withToken(shirakaba).get(dossier.path("")).then().statusCode(200).body("myPartyId", equalTo(party))
                .body("parties.find { it.id == '" + party + "' }.name", equalTo("しらかば画像株式会社"));
        Login.withToken(shirakaba).get("/api/dossiers").then().body("items.size()", equalTo(2));
        refusedAt(dossier.post(HOSPITAL_ADMIN, "/invitations", Map.of("email", "x@" + house, "partyId", party)), "/partyId", "speaks-for-itself");
    }

    @Test
    void whoeverComesFirstForAVendorThatWasEnteredAdministersAndMayCorrectItsName() {
        String party = entered("しらかば画像");
        String token = token(dossier.post(HOSPITAL_ADMIN, "/invitations", Map.of("email", shirakaba, "partyId", party)).statusCode(201).extract()
                .path("invitation.id"));
        dossier.post(HOSPITAL_ADMIN, "/invitations", Map.of("email", "x@" + house, "partyId", party)).statusCode(409);
        accept(shirakaba, token, called("しらかば画像株式会社")).statusCode(200);
        Login.withToken(shirakaba).get(dossier.path("")).then().body("myPartyId", equalTo(party))
                .body("parties.find { it.id == '" + party + "' }.name", equalTo("しらかば画像株式会社"))
                .body("parties.find { it.id == '" + party + "' }.editable", empty());
    }

    @Test
    void onlyTheHospitalInvitesAndNobodyElseLearnsOfIt() {
        Map<String, Object> body = Map.of("email", shirakaba, "function", "CONNECTED");
        dossier.post(NETWORK_VENDOR, "/invitations", body).statusCode(404);
        dossier.get(NETWORK_VENDOR, "/invitations").statusCode(404);
        dossier.post(HOSPITAL_VIEWER, "/invitations", body).statusCode(403);
        refusedAt(dossier.post(HOSPITAL_ADMIN, "/invitations", Map.of("email", shirakaba, "function", "HOSPITAL")), "/function", "second-hospital");
        refusedAt(dossier.post(HOSPITAL_ADMIN, "/invitations", Map.of("email", shirakaba, "partyId", dossier.party(SamplePeople.AOBA))), "/partyId", "speaks-for-itself");
        refusedAt(dossier.post(HOSPITAL_ADMIN, "/invitations", Map.of("email", "no address", "function", "CONNECTED")), "/email", "invalid-format");
    }

    @Test
    void aPartyIsNotInvitedTwiceByTwoWays() {
        String token = tokenFor(dossier, NETWORK_VENDOR);
        read(NETWORK_VENDOR, token).statusCode(200).body("organisations", empty());
        refusedAt(accept(NETWORK_VENDOR, token, Map.of("organisationId", SamplePeople.TSUBASA)), "/organisationId", "already-a-party");
    }

    @Test
    void nobodyOfTheHospitalBecomesItsVendor() {
        String token = tokenFor(dossier, HOSPITAL_EDITOR);
        accept(HOSPITAL_EDITOR, token, called("身内")).statusCode(409).body("errors[0].code", equalTo("own-hospital"));
        dossier.get(HOSPITAL_ADMIN, "").body("parties.name", not(hasItem("身内")));
    }

    @Test
    void aPartyKeepsItsOrganisationOnceAnAnnexWithItIsFrozen() {
        UUID party = UUID.fromString(dossier.party(SamplePeople.TSUBASA));
        PartyRepresented another = new PartyRepresented(dossier.id(), party, SamplePeople.TSUBASA, SamplePeople.AOBA);
        transactions.run(() -> represented.fire(another));
        FrozenForTest.ofNetworkVendor(dossier);
        ProblemException refused = assertThrows(ProblemException.class, () -> transactions.run(() -> represented.fire(another)));
        assertEquals(ProblemType.CONFLICT, refused.type());
    }

    @Test
    void whatAVendorDoesNotSayOfItselfStaysAsItWasEntered() {
        OrganisationProfile entered = new OrganisationProfile("県立画像センター", "Imaging Centre", LegalForm.LOCAL_GOVERNMENT);
        assertEquals(new OrganisationProfile("画像センター", "Imaging Centre", LegalForm.LOCAL_GOVERNMENT),
                new OrganisationProfile("画像センター", null, null).orElse(entered));
    }

    @Test
    void ofTwoAcceptancesAtOnceOneCounts() throws Exception {
        String token = tokenFor(dossier, shirakaba);
        Login.withToken(shirakaba).get("/api/me").then().statusCode(200);
        ExecutorService threads = Executors.newFixedThreadPool(2);
        try {
            Callable<Integer> once = () -> accept(shirakaba, token, called("しらかば")).extract().statusCode();
            List<Integer> answers = Stream.of(threads.submit(once), threads.submit(once)).map(answer -> {
                try {
                    return answer.get();
                } catch (Exception e) {
                    throw new IllegalStateException(e);
                }
            }).sorted().toList();
            assertEquals(List.of(200, 409), answers);
        } finally {
            threads.shutdownNow();
        }
        Login.withToken(shirakaba).get("/api/me").then().body("memberships.size()", equalTo(1));
    }

    @Test
    void nobodyTriesTokensAllDay() {
        try {
            limit.allow(2, 0.001, 100, 1);
            read(shirakaba, "x").statusCode(404);
            read(shirakaba, "y").statusCode(404);
            read(shirakaba, "z").statusCode(429).header("Retry-After", not(nullValue()));
        } finally {
            limit.allow(100_000, 1, 100_000, 1);
        }
    }

    /** A party that the hospital entered by its name only. */
    private String entered(String name) {
        return dossier.post(HOSPITAL_ADMIN, "/parties", Map.of("name", name, "function", "DEPARTMENTAL")).statusCode(201).extract().path("id");
    }
}
