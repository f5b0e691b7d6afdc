/**
 * The login against a real Keycloak: {@code ./mvnw -Pkeycloak test}. Its program is fetched by Maven and runs beside the tests, which are one class for
 * each subject: signing in and out, the end that the provider tells, expiry, the second login.
 */
package jp.bunkai.keycloak;
