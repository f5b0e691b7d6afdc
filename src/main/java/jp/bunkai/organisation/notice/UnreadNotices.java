package jp.bunkai.organisation.notice;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How many notices are left to read. */
@Schema(name = "UnreadNotices")
public record UnreadNotices(@Schema(required = true) long unread) {
}
