package jp.bunkai.signoff.round;

import static jp.bunkai.support.TestDossier.EHR_VENDOR;
import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;
import static jp.bunkai.support.TestDossier.HOSPITAL_SIGNATORY;
import static jp.bunkai.support.TestDossier.NETWORK_VENDOR;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.signoff.revision.Revision;
import jp.bunkai.support.TestDossier;
import org.junit.jupiter.api.Test;

/**
 * What was frozen with the organisation that spoke for a party before is for the hospital alone: neither for whoever speaks for the party now, nor for the same
 * organisation as another party. Revision, round and files go by one rule.
 */
@QuarkusTest
class FormerOrganisationTest {

    @Test
    void aRevisionAndItsRoundAreThereForTheSamePeople() {
        TestDossier dossier = TestDossier.begin();
        Revision former = FrozenForTest.of(dossier, SamplePeople.TSUBASA, SamplePeople.AOBA, "前の事業者");
        SigningRequests round = SigningRequests.begin(dossier, former, false, 14, SigningRequests.side(HOSPITAL_SIGNATORY, Manner.TOOL,
                HOSPITAL_SIGNATORY, Manner.PAPER));
        String path = "/revisions/" + former.id();
        List<String> all = List.of(path, path + "/seal", "/signing-rounds/" + round.id());
        for (String who : List.of(NETWORK_VENDOR, EHR_VENDOR)) {
            all.forEach(one -> dossier.get(who, one).statusCode(404));
            dossier.get(who, path + "/redline").statusCode(404);
            dossier.get(who, "/revisions").statusCode(200).body("", empty());
            dossier.get(who, "/signing-rounds").statusCode(200).body("", empty());
        }
        all.forEach(one -> dossier.get(HOSPITAL_ADMIN, one).statusCode(200));
        dossier.get(HOSPITAL_ADMIN, "/revisions").statusCode(200).body("id", equalTo(List.of(former.id().toString())));

        Revision own = FrozenForTest.ofNetworkVendor(dossier);
        dossier.get(NETWORK_VENDOR, "/revisions").statusCode(200).body("id", equalTo(List.of(own.id().toString())));
        dossier.get(NETWORK_VENDOR, "/revisions/" + own.id() + "/seal").statusCode(200);
        dossier.get(HOSPITAL_ADMIN, "/revisions").statusCode(200).body("", hasSize(2));
    }
}
