package jp.bunkai.negotiation.exchange;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.UUID;
import jp.bunkai.catalogue.Language;
import jp.bunkai.organisation.CurrentViewer;
import jp.bunkai.platform.http.AcceptedLanguage;
import jp.bunkai.platform.ooxml.PackageKind;
import jp.bunkai.platform.security.Action;
import jp.bunkai.platform.security.Permission;
import jp.bunkai.platform.upload.Download;
import jp.bunkai.platform.upload.UploadedFile;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.multipart.FileUpload;

/** The matrix as a workbook: out to be filled, and in to see what differs. */
@Path("/api/dossiers/{dossierId}/workbook")
@Tag(name = "negotiation")
@Blocking
public class ExchangeResource {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final CurrentViewer viewer;
    private final ExchangeService exchange;

    ExchangeResource(CurrentViewer viewer, ExchangeService exchange) {
        this.viewer = viewer;
        this.exchange = exchange;
    }

    @GET
    @Permission(Action.VIEW)
    @Produces(XLSX)
    @Operation(operationId = "getMatrixWorkbook", summary = "The matrix as a workbook to be filled, as far as the viewer may see it")
    @APIResponse(responseCode = "200", description = "The workbook, in the language of Accept-Language",
            content = @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response export(@PathParam("dossierId") UUID dossierId,
            @Parameter(hidden = true) @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String languages) {
        Language language = Locale.ENGLISH.equals(AcceptedLanguage.of(languages)) ? Language.EN : Language.JA;
        ExchangeService.Exported exported = exchange.export(viewer.get(), dossierId, language);
        return Download.of(exported.name(), XLSX, exported.content());
    }

    @POST
    @Permission(Action.EDIT)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "readMatrixWorkbook", summary = "What a filled workbook says differently; a report that changes nothing",
            description = "Take what you want of it with the operation editRows.")
    @APIResponse(responseCode = "200", description = "The differences, and what could not be read",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = WorkbookReport.class)))
    @APIResponse(responseCode = "422", ref = "#/components/responses/Problem")
    public WorkbookReport read(@PathParam("dossierId") UUID dossierId,
            @RestForm("file") @Schema(description = "The workbook as it came back, at most 5 MB") FileUpload file) {
        exchange.require(viewer.get(), dossierId);
        byte[] content = UploadedFile.content(file, "/file", PackageKind.WORKBOOK.fileLimit());
        return exchange.report(viewer.get(), dossierId, UploadedFile.plainName(file.fileName(), "xlsx"), content);
    }
}
