package jp.bunkai.negotiation;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.bunkai.organisation.CurrentViewer;
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

/** 照会: what there is to ask each vendor, the letter, its workbook, and what a returned workbook says. */
@Path("/api/dossiers/{dossierId}/inquiries")
@Tag(name = "negotiation")
@Blocking
public class InquiryResource {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final CurrentViewer viewer;
    private final InquiryService inquiries;
    private final AnswerReportService reports;

    InquiryResource(CurrentViewer viewer, InquiryService inquiries, AnswerReportService reports) {
        this.viewer = viewer;
        this.inquiries = inquiries;
        this.reports = reports;
    }

    @GET
    @Permission(Action.VIEW)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "listInquiries", summary = "How much there is to ask each vendor; a vendor sees its own")
    public List<InquirySummaryView> list(@PathParam("dossierId") UUID dossierId) {
        return inquiries.list(viewer.get(), dossierId);
    }

    @GET
    @Path("/{partyId}")
    @Permission(Action.VIEW)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "getInquiry", summary = "The questions to one vendor")
    public InquiryView preview(@PathParam("dossierId") UUID dossierId, @PathParam("partyId") UUID partyId) {
        return inquiries.preview(viewer.get(), dossierId, partyId);
    }

    @GET
    @Path("/{partyId}/letter")
    @Permission(Action.VIEW)
    @Produces(DOCX)
    @Operation(operationId = "getInquiryLetter", summary = "The letter of questions as a Word document")
    @APIResponse(responseCode = "200", description = "The letter",
            content = @Content(mediaType = DOCX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response letter(@PathParam("dossierId") UUID dossierId, @PathParam("partyId") UUID partyId,
            @Parameter(description = "The day to answer by; two weeks from today where it is left out") @QueryParam("answerBy") LocalDate answerBy) {
        return sent(inquiries.letter(viewer.get(), dossierId, partyId, answerBy));
    }

    @GET
    @Path("/{partyId}/workbook")
    @Permission(Action.VIEW)
    @Produces(XLSX)
    @Operation(operationId = "getInquiryWorkbook", summary = "The questions as a workbook to be filled")
    @APIResponse(responseCode = "200", description = "The workbook",
            content = @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response workbook(@PathParam("dossierId") UUID dossierId, @PathParam("partyId") UUID partyId,
            @Parameter(description = "The day to answer by; two weeks from today where it is left out") @QueryParam("answerBy") LocalDate answerBy) {
        return sent(inquiries.workbook(viewer.get(), dossierId, partyId, answerBy));
    }

    @POST
    @Path("/{partyId}/answers")
    @Permission(Action.EDIT)
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @Produces(MediaType.APPLICATION_JSON)
    @Operation(operationId = "readInquiryAnswers", summary = "Read a returned workbook; a report that changes nothing")
    @APIResponse(responseCode = "200", description = "What it says, and what could not be read",
            content = @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = AnswerReport.class)))
    @APIResponse(responseCode = "422", ref = "#/components/responses/Problem")
    public AnswerReport answers(@PathParam("dossierId") UUID dossierId, @PathParam("partyId") UUID partyId,
            @RestForm("file") @Schema(description = "The workbook as it came back, at most 5 MB") FileUpload file) {
        reports.require(viewer.get(), dossierId, partyId);
        byte[] content = UploadedFile.content(file, "/file", PackageKind.WORKBOOK.fileLimit());
        return reports.report(viewer.get(), dossierId, partyId, UploadedFile.plainName(file.fileName(), "xlsx"), content);
    }

    private static Response sent(FileContent file) {
        return Download.of(file.name(), file.mediaType(), file.content());
    }
}
