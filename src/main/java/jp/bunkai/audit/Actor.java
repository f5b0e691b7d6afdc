package jp.bunkai.audit;

import java.util.UUID;

/** Who did something, named as they were named then: a later change of name does not rewrite what stands in the trail. */
public record Actor(UUID personId, String name, UUID organisationId, String organisationName) {
}
