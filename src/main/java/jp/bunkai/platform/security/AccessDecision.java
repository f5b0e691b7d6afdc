package jp.bunkai.platform.security;

import jakarta.ws.rs.container.ContainerRequestContext;

/**
 * The door through which the organisation tells whether a signed-in person's role allows an action. A bean that implements it is asked
 * before every resource method whose action is VIEW or more; it throws a problem to refuse.
 */
public interface AccessDecision {

    void require(Action action, SignedInPerson person, ContainerRequestContext request);
}
