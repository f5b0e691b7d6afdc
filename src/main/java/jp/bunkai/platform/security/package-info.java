/**
 * Who is there and whether the request may pass: login session, bearer tokens, the permission each endpoint names, keys. Knows people as
 * the login provider knows them; what they are in an organisation is told by an {@code AccessDecision} from above.
 */
package jp.bunkai.platform.security;
