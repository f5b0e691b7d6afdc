package jp.bunkai.support;

import static io.restassured.RestAssured.given;
import static io.restassured.config.HttpClientConfig.httpClientConfig;
import static io.restassured.config.MultiPartConfig.multiPartConfig;

import io.restassured.RestAssured;
import io.restassured.http.ContentType;
import io.restassured.http.Cookie;
import io.restassured.http.Cookies;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.http.entity.mime.HttpMultipartMode;
import org.eclipse.microprofile.config.ConfigProvider;

/**
 * Signs people in the way a browser does, through the login provider of development, and gives requests that carry the session. Each
 * request passes the contract check unless it asks not to.
 */
public final class Login {

    private static final Map<String, Cookies> COOKIES = new ConcurrentHashMap<>();
    private static final Pattern REDIRECT_FIELD = Pattern.compile("name='redirect_uri' value='([^']*)'");

    private Login() {
    }

    /** A request from the browser of this person, as our own page sends it. */
    public static RequestSpecification as(String email) {
        return request().cookies(cookies(email)).header("Sec-Fetch-Site", "same-origin");
    }

    /** A request of a script that holds a token of this person. */
    public static RequestSpecification withToken(String email) {
        return request().auth().oauth2(token(email));
    }

    /** A request of nobody. */
    public static RequestSpecification anonymous() {
        return request();
    }

    /** The cookies of a new session, for tests that end it. */
    public static Cookies freshCookies(String email) {
        return signIn(email, "/login");
    }

    /** The cookies of a session that tests share. */
    public static Cookies cookies(String email) {
        return COOKIES.computeIfAbsent(email + " " + RestAssured.port, key -> signIn(email, "/login"));
    }

    /** From now on this person's requests carry the cookies of this session. */
    public static void use(String email, Cookies session) {
        COOKIES.put(email + " " + RestAssured.port, session);
    }

    /** After a test that signed this person out everywhere: the session that tests share has ended with the others. */
    public static void forget(String email) {
        COOKIES.keySet().removeIf(key -> key.startsWith(email + " "));
    }

    public static String token(String email) {
        var config = ConfigProvider.getConfig();
        String client = config.getValue("quarkus.oidc.client-id", String.class);
        String secret = config.getValue("quarkus.oidc.credentials.secret", String.class);
        return given().baseUri(provider()).port(URI.create(provider()).getPort()).auth().preemptive().basic(client, secret)
                .formParams(Map.of("grant_type", "password", "username", email, "scope", "openid profile email"))
                .post("/token").then().statusCode(200).extract().path("access_token");
    }

    /**
     * REST-assured writes a media type it does not know as bytes unless told that it is text, and names of uploaded files, which browsers
     * write in UTF-8, with question marks unless told not to.
     */
    private static RequestSpecification request() {
        return given().config(RestAssured.config().encoderConfig(RestAssured.config().getEncoderConfig()
                .encodeContentTypeAs("application/merge-patch+json", ContentType.TEXT).defaultContentCharset("UTF-8"))
                .multiPartConfig(multiPartConfig().defaultCharset(StandardCharsets.UTF_8))
                .httpClient(httpClientConfig().httpMultipartMode(HttpMultipartMode.BROWSER_COMPATIBLE))).filter(Contract.CHECK);
    }

    private static String provider() {
        return ConfigProvider.getConfig().getValue("quarkus.oidc.auth-server-url", String.class);
    }

    private static Cookies signIn(String email, String start) {
        Map<String, Cookie> cookies = new LinkedHashMap<>();
        Response step = follow(start, cookies);
        String loginPage = given().urlEncodingEnabled(false).redirects().follow(false).get(step.header("Location")).then().statusCode(200).extract().asString();
        Matcher redirect = REDIRECT_FIELD.matcher(loginPage);
        if (!redirect.find()) {
            throw new AssertionError("The login page has changed: " + loginPage);
        }
        Response signedIn = given().baseUri(provider()).port(URI.create(provider()).getPort()).redirects().follow(false)
                .formParams(Map.of("redirect_uri", redirect.group(1), "response_type", "code", "client_id", "any", "predefined-" + email, email))
                .post("/login");
        String next = signedIn.header("Location");
        while (next != null && !URI.create(next).getPath().equals("/")) {
            next = follow(next, cookies).header("Location");
        }
        if (!cookies.containsKey("q_session")) {
            throw new AssertionError("Signing in as " + email + " gave no session: " + cookies.keySet());
        }
        return new Cookies(List.copyOf(cookies.values()));
    }

    private static Response follow(String url, Map<String, Cookie> cookies) {
        Response response = given().urlEncodingEnabled(false).redirects().follow(false).cookies(new Cookies(List.copyOf(cookies.values()))).get(url);
        response.detailedCookies().forEach(cookie -> {
            if (cookie.getMaxAge() == 0) {
                cookies.remove(cookie.getName());
            } else {
                cookies.put(cookie.getName(), cookie);
            }
        });
        return response;
    }
}
