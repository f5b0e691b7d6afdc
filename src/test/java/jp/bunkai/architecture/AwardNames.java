package jp.bunkai.architecture;

import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;

import java.time.Clock;
import java.util.Map;
import java.util.UUID;
import jp.bunkai.award.AwardRequests;
import jp.bunkai.platform.time.Clocks;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.support.Login;
import jp.bunkai.support.TestDossier;

/** Selections of the dossier for the table of access, with a candidate that is no party; and what the network vendor is asked by another dossier. */
final class AwardNames {

    private AwardNames() {
    }

    static void into(String path, Map<String, String> names, TestDossier dossier) {
        if (path.contains("{selectionId}")) {
            String there = Login.as(HOSPITAL_ADMIN).get(dossier.path("/selections")).path("[0].id");
            names.put("selectionId", there != null ? there : dossier.post(HOSPITAL_ADMIN, "/selections", Map.of("function", "DEPARTMENTAL", "deadline",
                    names.get("today"))).extract().path("id"));
            names.put("candidateId", dossier.post(HOSPITAL_ADMIN, "/selections/" + names.get("selectionId") + "/candidates",
                    Map.of("name", "候補 " + UUID.randomUUID())).extract().path("candidates[0].id"));
        }
        if (path.contains("{candidacyId}")) {
            AwardRequests award = AwardRequests.begin();
            names.put("candidacyId", award.name(award.open(Clocks.today(Clock.systemUTC()).plusDays(1), "VUL"), SamplePeople.TSUBASA));
        }
    }
}
