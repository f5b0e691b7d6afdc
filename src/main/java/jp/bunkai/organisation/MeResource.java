package jp.bunkai.organisation;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.Locale;
import jp.bunkai.catalogue.Language;
import jp.bunkai.platform.http.AcceptedLanguage;
import jp.bunkai.platform.security.Action;
import jp.bunkai.platform.security.CurrentPerson;
import jp.bunkai.platform.security.Permission;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** Who is signed in. */
@Path("/api/me")
@Tag(name = "organisation")
@Blocking
public class MeResource {

    private final CurrentPerson person;
    private final Memberships memberships;

    MeResource(CurrentPerson person, Memberships memberships) {
        this.person = person;
        this.memberships = memberships;
    }

    @GET
    @Permission(Action.SIGNED_IN)
    @Operation(operationId = "getMe", summary = "The person who is signed in and the organisations it may act for")
    public MeView me(@Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
        KnownPerson known = memberships.of(person.get());
        AcceptedLanguage.said(language).map(said -> Language.valueOf(said.getLanguage().toUpperCase(Locale.ROOT)))
                .filter(said -> said != known.person().language()).ifPresent(said -> memberships.speaks(known.person().id(), said));
        return MeView.of(known, AcceptedLanguage.of(language).getLanguage());
    }
}
