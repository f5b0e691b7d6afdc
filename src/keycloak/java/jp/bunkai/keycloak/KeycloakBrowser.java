package jp.bunkai.keycloak;

import static io.restassured.RestAssured.given;

import io.restassured.http.Cookie;
import io.restassured.http.Cookies;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser with the cookies of both the program and Keycloak, which stays signed in at Keycloak between two logins. */
final class KeycloakBrowser {

    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private final String email;
    private final Map<String, Cookie> cookies = new LinkedHashMap<>();

    KeycloakBrowser(String email) {
        this.email = email;
    }

    /** Signs in and gives the cookies of the session. */
    Cookies signIn() {
        return signIn("/login");
    }

    /** The same from this link. */
    Cookies signIn(String link) {
        Response page = follow(get(link));
        // Whoever is still signed in there is sent back at once.
        Response end = asksForThePassword(page) ? follow(logIn(page)) : page;
        if (session() == null) {
            throw new AssertionError("Signing in gave no session: " + end.statusCode() + " " + end.asString());
        }
        return cookies();
    }

    /** The cookie of the session here; null where there is none. */
    Cookie session() {
        return cookies.values().stream().filter(cookie -> cookie.getName().startsWith("q_session")).findFirst().orElse(null);
    }

    /** Asks the API; a session that is renewed by that is kept. */
    Response api(String path) {
        return get("/api" + path);
    }

    /** Leaves by our own page. */
    Response signOut() {
        return kept(given().redirects().follow(false).cookies(cookies()).header("Sec-Fetch-Site", "same-origin").get("/logout"));
    }

    /** Those that the program is sent. */
    Cookies cookies() {
        return cookies("/");
    }

    /** Those that a browser sends with this address: each realm has cookies of its own, of the same names. */
    private Cookies cookies(String url) {
        String path = url.replaceAll("^https?://[^/]+", "").replaceAll("[?#].*", "") + "/";
        return new Cookies(cookies.values().stream().filter(cookie -> path.startsWith(cookie.getPath() == null ? "/" : cookie.getPath())).toList());
    }

    Response get(String url) {
        return kept(given().urlEncodingEnabled(false).redirects().follow(false).cookies(cookies(url)).get(url));
    }

    /** Follows redirects until a page comes. */
    Response follow(Response first) {
        Response response = first;
        while (response.statusCode() / 100 == 3) {
            response = get(response.header("Location"));
        }
        return response;
    }

    /** A token that a script of this person holds. */
    static String token(String realm, String email) {
        return given().formParams(Map.of("grant_type", "password", "client_id", KeycloakRealms.SCRIPTS, "username", email, "password", KeycloakServer.PASSWORD,
                "scope", "openid profile email")).post(KeycloakServer.realm(realm) + "/protocol/openid-connect/token").then().statusCode(200).extract().path("access_token");
    }

    static boolean asksForThePassword(Response page) {
        return page.statusCode() == 200 && page.asString().contains("name=\"password\"");
    }

    /** Fills in Keycloak's form. */
    Response logIn(Response page) {
        return logIn(page, KeycloakServer.PASSWORD);
    }

    Response logIn(Response page, String password) {
        Matcher form = FORM.matcher(page.asString());
        if (!form.find()) {
            throw new AssertionError("This is no login page: " + page.asString());
        }
        String action = form.group(1).replace("&amp;", "&");
        return kept(given().urlEncodingEnabled(false).redirects().follow(false).cookies(cookies(action))
                .contentType("application/x-www-form-urlencoded")
                .body("username=" + email.replace("@", "%40") + "&password=" + password + "&credentialId=")
                .post(action));
    }

    private Response kept(Response response) {
        response.detailedCookies().forEach(cookie -> {
            String place = cookie.getName() + " " + cookie.getPath();
            if (cookie.getMaxAge() == 0 || cookie.getValue().isEmpty()) {
                cookies.remove(place);
            } else {
                cookies.put(place, new Cookie.Builder(cookie.getName(), cookie.getValue()).setPath(cookie.getPath()).build());
            }
        });
        return response;
    }
}
