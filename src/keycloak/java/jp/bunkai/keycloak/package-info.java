/** The second login against a real Keycloak: {@code ./mvnw -Pkeycloak test}. Its program is fetched by Maven and runs beside the test. */
package jp.bunkai.keycloak;
