package jp.bunkai.signoff.round;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where the browser goes to log in once more; the login provider sends it back to the round. */
@Schema(name = "SecondLogin")
public record SecondLoginView(@Schema(required = true, maxLength = 4000) String location) {
}
