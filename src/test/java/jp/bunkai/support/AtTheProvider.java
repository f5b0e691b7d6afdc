package jp.bunkai.support;

import static io.restassured.RestAssured.given;

import io.restassured.http.Cookies;
import java.net.URI;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.ConfigProvider;

/** What a browser does between the begin of a second login and its return, at the login provider of development. */
public final class AtTheProvider {

    private static final Pattern REDIRECT_FIELD = Pattern.compile("name='redirect_uri' value='([^']*)'");

    private AtTheProvider() {
    }

    /** Logs in there as this person; where the provider then sends the browser. */
    public static String logIn(String location, String email) {
        String page = given().urlEncodingEnabled(false).redirects().follow(false).get(location).then().statusCode(200).extract().asString();
        Matcher redirect = REDIRECT_FIELD.matcher(page);
        if (!redirect.find()) {
            throw new AssertionError("The login page has changed: " + page);
        }
        String provider = ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class);
        return given().baseUri(provider).port(URI.create(provider).getPort()).redirects().follow(false)
                .formParams(Map.of("redirect_uri", redirect.group(1), "response_type", "code", "client_id", "any", "predefined-" + email, email))
                .post("/login").header("Location");
    }

    /** Comes back to us with these cookies; where we send the browser on. */
    public static String comeBack(Cookies cookies, String returned) {
        return given().urlEncodingEnabled(false).redirects().follow(false).cookies(cookies).get(returned).then().statusCode(303).extract().header("Location");
    }
}
