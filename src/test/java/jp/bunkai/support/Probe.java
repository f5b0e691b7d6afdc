package jp.bunkai.support;

import com.fasterxml.jackson.databind.JsonNode;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import jp.bunkai.platform.http.Json;
import jp.bunkai.platform.http.Problem;
import jp.bunkai.platform.http.ProblemException;
import jp.bunkai.platform.http.ProblemType;
import jp.bunkai.platform.security.Action;
import jp.bunkai.platform.security.CurrentPerson;
import jp.bunkai.platform.security.Permission;
import jp.bunkai.platform.security.SignedInPerson;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** Endpoints that only tests have, to ask the platform things that no feature's endpoint answers. They are no part of the contract. */
@Path("/api/probe")
@Produces({MediaType.APPLICATION_JSON, Problem.MEDIA_TYPE})
public class Probe {

    private final CurrentPerson person;

    Probe(CurrentPerson person) {
        this.person = person;
    }

    /** A body with one of everything. */
    public record Body(@NotNull @Size(max = 10) String name, int count, boolean flag, LocalDate day, Action action, List<@Valid Item> items) {
    }

    /** Something inside. */
    public record Item(@NotNull String label) {
    }

    @GET
    @Path("public")
    @Permission(Action.PUBLIC)
    @Operation(hidden = true)
    public Map<String, String> anybody() {
        return Map.of("person", person.find().map(SignedInPerson::subject).orElse("nobody"));
    }

    @GET
    @Path("person")
    @Permission(Action.SIGNED_IN)
    @Operation(hidden = true)
    public SignedInPerson person() {
        return person.get();
    }

    @GET
    @Path("undeclared")
    @Operation(hidden = true)
    public String undeclared() {
        return "never";
    }

    @GET
    @Path("page")
    @Permission(Action.PUBLIC)
    @Operation(hidden = true)
    public int page(@QueryParam("limit") @DefaultValue("50") @Max(200) int limit) {
        return limit;
    }

    @GET
    @Path("failure")
    @Permission(Action.PUBLIC)
    @Operation(hidden = true)
    public String failure() {
        throw new IllegalStateException("the password is hunter2");
    }

    @GET
    @Path("busy")
    @Permission(Action.PUBLIC)
    @Operation(hidden = true)
    public String busy() {
        throw new IllegalStateException(new SQLException("Sorry, acquisition timeout!"));
    }

    @GET
    @Path("conflict")
    @Permission(Action.PUBLIC)
    @Operation(hidden = true)
    public String conflict() {
        throw ProblemException.of(ProblemType.CHANGED_MEANWHILE).with("conflicts", List.of(Map.of("pointer", "/title", "yours", "a", "theirs", "b")));
    }

    @POST
    @Path("body")
    @Permission(Action.SIGNED_IN)
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(hidden = true)
    public Body body(@NotNull @Valid Body body) {
        return body;
    }

    @POST
    @Path("upload")
    @Permission(Action.SIGNED_IN)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Operation(hidden = true)
    public long upload(@RestForm("file") FileUpload file, @RestForm("title") String title) {
        return file.size();
    }

    @PATCH
    @Path("body")
    @Permission(Action.SIGNED_IN)
    @Consumes(Json.MERGE_PATCH)
    @Operation(hidden = true)
    public JsonNode patch(@NotNull JsonNode patch) {
        return patch;
    }
}
