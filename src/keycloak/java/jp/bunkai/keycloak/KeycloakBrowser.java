package jp.bunkai.keycloak;

import static io.restassured.RestAssured.given;

import io.restassured.http.Cookie;
import io.restassured.http.Cookies;
import io.restassured.response.Response;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A browser with the cookies of both the program and Keycloak, which stays signed in at Keycloak between two logins. */
final class KeycloakBrowser {

    private static final Pattern FORM = Pattern.compile("<form[^>]*action=\"([^\"]+)\"");
    private static final String PASSWORD = "only-for-tests";

    private final String email;
    private final Map<String, Cookie> cookies = new LinkedHashMap<>();

    KeycloakBrowser(String email) {
        this.email = email;
    }

    /** Signs in and gives the cookies of the session. */
    Cookies signIn() {
        Response end = follow(logIn(follow(get("/login"))));
        if (!cookies.containsKey("q_session")) {
            throw new AssertionError("Signing in gave no session: " + end.statusCode() + " " + end.asString());
        }
        return cookies();
    }

    Cookies cookies() {
        return new Cookies(List.copyOf(cookies.values()));
    }

    Response get(String url) {
        return kept(given().urlEncodingEnabled(false).redirects().follow(false).cookies(cookies()).get(url));
    }

    /** Follows redirects until a page comes. */
    Response follow(Response first) {
        Response response = first;
        while (response.statusCode() / 100 == 3) {
            response = get(response.header("Location"));
        }
        return response;
    }

    static boolean asksForThePassword(Response page) {
        return page.statusCode() == 200 && page.asString().contains("name=\"password\"");
    }

    /** Fills in Keycloak's form. */
    Response logIn(Response page) {
        Matcher form = FORM.matcher(page.asString());
        if (!form.find()) {
            throw new AssertionError("This is no login page: " + page.asString());
        }
        return kept(given().urlEncodingEnabled(false).redirects().follow(false).cookies(cookies())
                .contentType("application/x-www-form-urlencoded")
                .body("username=" + email.replace("@", "%40") + "&password=" + PASSWORD + "&credentialId=")
                .post(form.group(1).replace("&amp;", "&")));
    }

    private Response kept(Response response) {
        response.detailedCookies().forEach(cookie -> {
            if (cookie.getMaxAge() == 0 || cookie.getValue().isEmpty()) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), new Cookie.Builder(cookie.getName(), cookie.getValue()).build());
            }
        });
        return response;
    }
}
