package jp.bunkai.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import jp.bunkai.audit.AuditEvent;
import jp.bunkai.audit.AuditReader;
import jp.bunkai.audit.Chain;
import jp.bunkai.audit.ChainCheck;
import jp.bunkai.platform.embedded.SchemaAccess;
import jp.bunkai.platform.security.SignedInPerson;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** The first hospital and its administrator come from the terminal, by the account of the schema, and stand in the trail like everybody else. */
@QuarkusTest
class EnterHospitalTest {

    private static final Clock NEW_YEAR = Clock.fixed(Instant.parse("2026-12-31T15:00:00Z"), ZoneOffset.UTC);

    @Inject
    Memberships memberships;

    @Inject
    MemberRepository members;

    @Inject
    AuditReader trail;

    @ConfigProperty(name = "bunkai.db.url")
    String url;

    @ConfigProperty(name = "bunkai.db.migrate-user")
    String migrateUser;

    @ConfigProperty(name = "bunkai.db.migrate-password")
    String migratePassword;

    @ConfigProperty(name = "bunkai.db.user")
    String user;

    @ConfigProperty(name = "bunkai.db.password")
    String password;

    private final String run = UUID.randomUUID().toString();
    private final String hospital = "さくら病院 " + run;
    private final String address = run + "@sakura.example";

    @Test
    void whoFirstSignsInWithTheAddressAdministersTheHospital() {
        assertEquals(0, enter(hospital, run.toUpperCase() + "@Sakura.example"));

        assertEquals(List.of(), person(false).memberships(), "an address that nobody vouches for is nobody's");
        KnownPerson known = person(true);
        assertEquals(1, known.memberships().size());
        Viewer viewer = known.memberships().get(0).viewer(known.person());
        assertEquals(List.of(OrganisationKind.HOSPITAL, hospital, Role.ADMIN, true, "山本 桜"),
                List.of(viewer.organisationKind(), viewer.organisationName(), viewer.role(), viewer.mayConfirm(), viewer.name()));
        Member member = members.findById(viewer.memberId());
        assertEquals(LocalDate.of(2027, 1, 1), member.joinedOn(), "a day in Japan");

        Chain chain = Chain.ofOrganisation(viewer.organisationId());
        List<AuditEvent> events = trail.chain(chain);
        assertEquals(List.of("MEMBER_INVITED", "MEMBER_CAME"), events.stream().map(event -> event.entry().action()).toList());
        assertEquals("システムの運用者が、病院と最初の管理者 " + address + " を登録しました", events.get(0).entry().text().ja());
        assertEquals("Bunkai", events.get(0).actor().name());
        assertEquals(List.of(), ChainCheck.check(chain.id(), events, trail.head(chain)));
    }

    @Test
    void aHospitalIsEnteredOnce() {
        assertEquals(0, enter(hospital, address));
        assertEquals(1, enter(hospital, "other-" + address));
        assertEquals(1, person(true).memberships().size());
    }

    @Test
    void whatCannotBeReadIsNotEntered() {
        assertEquals(2, new EnterHospitalCommand().run(hospital));
        assertEquals(2, enter(" ", address));
        assertEquals(2, enter(hospital, "no address"));
        assertEquals(2, enter("\uFFFD\uFFFD", address), "a terminal of another encoding");
        assertEquals(2, enter("あ".repeat(201), address));
        assertEquals(List.of(), person(true).memberships());
    }

    @Test
    void withoutTheDatabaseItSaysSo() {
        assertEquals(1, new EnterHospitalCommand().enter(new SchemaAccess(url, user, password + "x", null, null), NEW_YEAR, hospital, address));
    }

    private int enter(String name, String email) {
        return new EnterHospitalCommand().enter(new SchemaAccess(url, migrateUser, migratePassword, null, null), NEW_YEAR, name, email);
    }

    private KnownPerson person(boolean trusted) {
        return memberships.of(new SignedInPerson("subject of " + run, "issuer of " + run, address, trusted, "山本 桜"));
    }
}
