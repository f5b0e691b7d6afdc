package jp.bunkai.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.StreamSupport;
import jp.bunkai.organisation.OrganisationKind;
import jp.bunkai.organisation.Role;
import jp.bunkai.organisation.Viewer;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.support.TestClock;
import jp.bunkai.support.TestDossier;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Who is here: told to one's own side at once, to other parties in a meeting only, and forgotten soon. */
@QuarkusTest
class PresenceTest {

    @Inject
    TestClock clock;

    @Inject
    Presence presence;

    private TestDossier dossier;

    @BeforeEach
    void aDossier() {
        dossier = TestDossier.begin();
    }

    @AfterEach
    void timeGoesOnAsUsual() {
        clock.reset();
    }

    @Test
    void peopleOfOneSideSeeEachOtherAndTheirRows() throws Exception {
        UUID row = UUID.randomUUID();
        try (LiveReader sato = LiveReader.open(dossier, TestDossier.HOSPITAL_ADMIN)) {
            say(TestDossier.HOSPITAL_ADMIN, Map.of());
            say(TestDossier.HOSPITAL_EDITOR, Map.of("rowId", row.toString()));
            LiveReader.Heard heard = sato.hear(event -> names(event).equals(Set.of("佐藤 健", "高橋 美咲")));
            assertTrue(heard.data().toString().contains(row.toString()));
            assertEquals(dossier.party(SamplePeople.MIDORINO), heard.data().path("people").get(0).path("partyId").asText());
            int before = sato.heard().size();
            say(TestDossier.HOSPITAL_EDITOR, Map.of("leaving", true));
            sato.hearAfter(before, event -> names(event).equals(Set.of("佐藤 健")));
        }
    }

    @Test
    void partiesSeeEachOtherInAMeetingOnly() throws Exception {
        for (boolean meeting : new boolean[] {true, false}) {
            dossier = meeting ? TestDossier.begin() : TestDossier.beginInTurns();
            say(TestDossier.HOSPITAL_ADMIN, Map.of());
            say(TestDossier.EHR_VENDOR, Map.of());
            try (LiveReader hospital = LiveReader.open(dossier, TestDossier.HOSPITAL_ADMIN);
                    LiveReader vendor = LiveReader.open(dossier, TestDossier.EHR_VENDOR)) {
                hospital.hear(event -> names(event).equals(meeting ? Set.of("佐藤 健", "鈴木 一郎") : Set.of("佐藤 健")));
                vendor.hear(event -> names(event).equals(meeting ? Set.of("佐藤 健", "鈴木 一郎") : Set.of("鈴木 一郎")));
            }
        }
    }

    @Test
    void aHiddenSubcontractorIsSeenByTheHospitalAndItsPrimeOnlyAndLearnsOfNoRow() throws Exception {
        dossier = TestDossier.beginWithSubcontractor();
        UUID row = UUID.randomUUID();
        say(TestDossier.THIRD_VENDOR, Map.of());
        say(TestDossier.HOSPITAL_ADMIN, Map.of("rowId", row.toString()));
        try (LiveReader hospital = LiveReader.open(dossier, TestDossier.HOSPITAL_ADMIN);
                LiveReader prime = LiveReader.open(dossier, TestDossier.EHR_VENDOR);
                LiveReader other = LiveReader.open(dossier, TestDossier.NETWORK_VENDOR);
                LiveReader hidden = LiveReader.open(dossier, TestDossier.THIRD_VENDOR)) {
            hospital.hear(event -> names(event).equals(Set.of("佐藤 健", "伊藤 花子")));
            prime.hear(event -> names(event).equals(Set.of("佐藤 健", "伊藤 花子")));
            other.hear(event -> names(event).equals(Set.of("佐藤 健")));
            assertFalse(hidden.hear(event -> names(event).equals(Set.of("佐藤 健", "伊藤 花子"))).data().toString().contains(row.toString()));
            assertFalse(other.heard().toString().contains("伊藤"));
        }
    }

    @Test
    void whoComesIsToldWhoIsHere() throws Exception {
        say(TestDossier.NETWORK_VENDOR, Map.of());
        try (LiveReader first = LiveReader.open(dossier, TestDossier.NETWORK_VENDOR)) {
            first.hear(event -> names(event).equals(Set.of("田中 翔")));
            try (LiveReader second = LiveReader.open(dossier, TestDossier.NETWORK_VENDOR)) {
                second.hear(event -> names(event).equals(Set.of("田中 翔")));
            }
        }
    }

    @Test
    void whoSaysNothingMoreIsGoneSoon() throws Exception {
        say(TestDossier.EHR_VENDOR, Map.of());
        try (LiveReader vendor = LiveReader.open(dossier, TestDossier.EHR_VENDOR)) {
            vendor.hear(event -> names(event).equals(Set.of("鈴木 一郎")));
            clock.advance(Duration.ofSeconds(50));
            vendor.hear(event -> event.name().equals("presence") && names(event).isEmpty());
            assertTrue(presence.forget() > 0);
        }
    }

    @Test
    void whoIsHereOnAnotherNodeIsSeenToo() throws Exception {
        try (LiveReader vendor = LiveReader.open(dossier, TestDossier.THIRD_VENDOR)) {
            // Written by another process: nothing rings on this node.
            presence.say(dossier.id(), new Viewer(UUID.randomUUID(), UUID.randomUUID(), SamplePeople.HINATA, OrganisationKind.VENDOR, "ひなた", Role.EDITOR,
                    false, "別ノードの人"), null);
            vendor.hear(event -> names(event).equals(Set.of("別ノードの人")));
        }
    }

    private void say(String who, Map<String, ?> word) {
        dossier.post(who, "/presence", word).statusCode(204);
    }

    private static Set<String> names(LiveReader.Heard event) {
        Set<String> names = new TreeSet<>();
        if (event.name().equals("presence")) {
            StreamSupport.stream(event.data().path("people").spliterator(), false).forEach(person -> names.add(person.path("name").asText()));
        } else {
            names.add("no presence");
        }
        return names;
    }
}
