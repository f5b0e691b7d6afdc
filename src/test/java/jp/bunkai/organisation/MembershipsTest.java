package jp.bunkai.organisation;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import jp.bunkai.platform.persistence.Transactions;
import jp.bunkai.platform.security.SignedInPerson;
import jp.bunkai.sample.SamplePeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A membership is bound once by a verified address, and from then on by the provider's subject alone. */
@QuarkusTest
class MembershipsTest {

    @Inject
    Memberships memberships;

    @Inject
    OrganisationDirectory directory;

    @Inject
    Transactions transactions;

    private final String address = UUID.randomUUID() + "@vendor.example";

    @BeforeEach
    void aVendorIsEnteredWithAnAddress() {
        Viewer hospital = new Viewer(null, null, SamplePeople.MIDORINO, OrganisationKind.HOSPITAL, "みどり野市民病院", Role.ADMIN,
                true, "佐藤 健");
        transactions.run(() -> directory.introduce(hospital, new OrganisationProfile("しらかば画像", null, null), address));
    }

    @Test
    void anAddressThatNobodyVouchesForBindsNothing() {
        assertEquals(List.of(), memberships.of(person("one", false)).memberships());
        assertEquals(1, memberships.of(person("one", true)).memberships().size());
    }

    @Test
    void whoeverComesFirstIsTheMemberAndNobodyElseWithThatAddress() {
        assertEquals(1, memberships.of(person("first", true)).memberships().size());
        assertEquals(List.of(), memberships.of(person("second", true)).memberships());
    }

    @Test
    void aBoundMemberStaysWhenItsAddressChanges() {
        memberships.of(person("first", true));
        SignedInPerson renamed = new SignedInPerson("first", "issuer of " + address, "other@vendor.example", true, "改姓 花子");
        KnownPerson known = memberships.of(renamed);
        assertEquals(List.of("しらかば画像"), known.memberships().stream().map(m -> m.organisation().name()).toList());
        assertEquals("改姓 花子", known.person().name());
    }

    @Test
    void theSameSubjectOfAnotherProviderIsSomebodyElse() {
        memberships.of(person("first", true));
        assertEquals(List.of(), memberships.of(new SignedInPerson("first", "another issuer", "x@vendor.example", true, "別人")).memberships());
    }

    @Test
    void aPersonThatComesTwiceAtOnceIsOnePersonAndOneMember() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        try {
            Callable<UUID> come = () -> memberships.of(person("eager", true)).person().id();
            List<Future<UUID>> came = threads.invokeAll(List.of(come, come, come, come));
            UUID one = came.get(0).get();
            for (Future<UUID> other : came) {
                assertEquals(one, other.get());
            }
        } finally {
            threads.shutdownNow();
        }
        assertEquals(1, memberships.of(person("eager", true)).memberships().size());
    }

    private SignedInPerson person(String subject, boolean trusted) {
        return new SignedInPerson(subject, "issuer of " + address, address, trusted, "白樺 一郎");
    }
}
