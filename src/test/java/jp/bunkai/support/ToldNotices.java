package jp.bunkai.support;

import io.restassured.path.json.JsonPath;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a member was told, on all pages: other tests, whose clock may stand later, tell the same members. */
public final class ToldNotices {

    private ToldNotices() {
    }

    /** Every notice of this member that leads to this path, the latest first. */
    public static List<Map<String, Object>> leadingTo(String path, String who) {
        return of(who).stream().filter(notice -> path.equals(notice.get("path"))).toList();
    }

    /** Every notice of this member whose Japanese sentence holds this text, the latest first. */
    public static List<Map<String, Object>> saying(String text, String who) {
        return of(who).stream().filter(notice -> sentence(notice).contains(text)).toList();
    }

    /** The notice's sentence in Japanese. */
    public static String sentence(Map<String, Object> notice) {
        return (String) ((Map<?, ?>) notice.get("text")).get("ja");
    }

    private static List<Map<String, Object>> of(String who) {
        List<Map<String, Object>> all = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonPath page = Login.as(who).get("/api/notices?limit=200" + cursor).then().statusCode(200).extract().jsonPath();
            all.addAll(page.getList("items"));
            cursor = page.getString("next") == null ? null : "&cursor=" + page.getString("next");
        }
        return all;
    }
}
