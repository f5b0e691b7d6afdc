package jp.bunkai.inspection;

import io.restassured.RestAssured;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import jp.bunkai.disclosure.reading.Book;
import jp.bunkai.support.Login;
import jp.bunkai.support.TestDossier;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.ss.usermodel.ShapeTypes;
import org.apache.poi.xssf.usermodel.XSSFClientAnchor;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** An inspection pack that one test makes for itself, and the requests that tests make of it. */
final class TestPack {

    private final TestDossier dossier;
    private final String id;

    private TestPack(TestDossier dossier, String id) {
        this.dossier = dossier;
        this.id = id;
    }

    static TestPack make(TestDossier dossier, int year) {
        return new TestPack(dossier, dossier.post(TestDossier.HOSPITAL_ADMIN, "/inspection-packs", Map.of("year", year)).statusCode(201).extract().path("id"));
    }

    /** The official form of this year as users have it, with two rounds; a line is number, words and what stands as the first answer. */
    static byte[] form(String year, String side, String... lines) {
        return Book.sheet("チェックリスト").lines(year + "版　医療機関・薬局におけるサイバーセキュリティ対策チェックリスト　" + side,
                "番号|項目|1回目|||目標日|2回目|||備考", "||はい|いいえ|確認日||はい|いいえ|確認日|").merge("C2:E2", "G2:I2").lines(lines).bytes();
    }

    /** The same form with a circle drawn around its first answer. */
    static byte[] circled(byte[] form) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(form)); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            workbook.getSheetAt(0).createDrawingPatriarch().createSimpleShape(new XSSFClientAnchor(0, 0, 9000, 9000, 2, 3, 2, 3)).setShapeType(ShapeTypes.ELLIPSE);
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The same form with a slicer, which hangs on a pivot table that could not stay. */
    static byte[] sliced(byte[] form) {
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(form)); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            PackagePart slicer = workbook.getPackage().createPart(PackagingURIHelper.createPartName("/xl/slicers/slicer1.xml"), "application/vnd.ms-excel.slicer+xml");
            try (OutputStream part = slicer.getOutputStream()) {
                part.write("<slicers xmlns=\"http://schemas.microsoft.com/office/spreadsheetml/2009/9/main\"/>".getBytes(StandardCharsets.UTF_8));
            }
            workbook.getSheetAt(0).getPackagePart().addRelationship(slicer.getPartName(), TargetMode.INTERNAL, "http://schemas.microsoft.com/office/2007/relationships/slicer");
            workbook.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InvalidFormatException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The same form with a further sheet of which only half is there. */
    static byte[] damaged(byte[] form) {
        return half(form, "xl/worksheets/sheet2.xml", workbook -> workbook.createSheet("メモ"));
    }

    /** The same form with a comment of which only half is there: no reader of cells looks at it, and no program opens the file. */
    static byte[] unopenable(byte[] form) {
        return half(form, "xl/comments1.xml", workbook -> {
            var comment = workbook.getSheetAt(0).createDrawingPatriarch().createCellComment(new XSSFClientAnchor(0, 0, 0, 0, 12, 1, 13, 2));
            comment.setAddress(0, 12);
            comment.setString("メモ");
        });
    }

    private static byte[] half(byte[] form, String name, Consumer<XSSFWorkbook> edit) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(form)); ZipOutputStream zip = new ZipOutputStream(out)) {
            edit.accept(workbook);
            ByteArrayOutputStream whole = new ByteArrayOutputStream();
            workbook.write(whole);
            try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(whole.toByteArray()))) {
                for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                    byte[] part = in.readAllBytes();
                    zip.putNextEntry(new ZipEntry(entry.getName()));
                    zip.write(part, 0, entry.getName().equals(name) ? part.length / 2 : part.length);
                    zip.closeEntry();
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }

    String id() {
        return id;
    }

    String path(String rest) {
        return "/inspection-packs/" + id + rest;
    }

    ValidatableResponse get(String who, String rest) {
        return dossier.get(who, path(rest));
    }

    /** Answered like a GET without its body; the contract names no HEAD. */
    void head(String who, String rest) {
        RestAssured.given().cookies(Login.cookies(who)).header("Sec-Fetch-Site", "same-origin").head(dossier.path(path(rest))).then().statusCode(200);
    }

    ValidatableResponse bring(String who, byte[] workbook) {
        return Login.as(who).multiPart("file", "様式.xlsx", workbook).post(dossier.path(path("/workbooks"))).then();
    }

    JsonPath item(String who, String party, String key) {
        return JsonPath.from(new io.vertx.core.json.JsonObject(get(who, "/checklists/" + party).statusCode(200).extract().jsonPath()
                .<Map<String, Object>>get("items.find { it.key == '" + key + "' }")).encode());
    }

    ValidatableResponse answer(String who, String party, String key, Map<String, Object> answer) {
        return answer(who, party, key, item(who, party, key).getString("etag"), answer);
    }

    ValidatableResponse answer(String who, String party, String key, String etag, Map<String, Object> answer) {
        var request = Login.as(who).contentType("application/json").body(new io.vertx.core.json.JsonObject(answer).encode());
        return (etag == null ? request : request.header("If-Match", etag)).put(dossier.path(path("/checklists/" + party + "/items/" + key + "/answer"))).then();
    }

    static Map<String, Object> said(String value, LocalDate on, String note) {
        Map<String, Object> said = new HashMap<>(Map.of("round", 1, "value", value, "answeredOn", on.toString()));
        if (note != null) {
            said.put("note", note);
        }
        return said;
    }

    static Map<String, Object> no(LocalDate on, LocalDate target) {
        Map<String, Object> said = said("NO", on, null);
        said.put("targetOn", target.toString());
        return said;
    }

    /** Evidence for every row of a duty, of each party that does it. */
    void evidence(String duty, String shownOn) {
        JsonPath matrix = dossier.get(TestDossier.HOSPITAL_ADMIN, "/matrix").extract().jsonPath();
        for (Map<String, Object> row : matrix.<Map<String, Object>>getList("rows.findAll { it.duty == '" + duty + "' }")) {
            ((Map<?, ?>) row.get("letters")).forEach((party, letter) -> {
                if (letter.toString().contains("R")) {
                    Login.as(TestDossier.HOSPITAL_ADMIN).multiPart("title", "実施記録").multiPart("shownOn", shownOn).multiPart("partyId", party.toString())
                            .multiPart("file", "record.txt", "patched".getBytes(StandardCharsets.UTF_8))
                            .post(dossier.path("/rows/" + row.get("id") + "/evidence")).then().statusCode(201);
                }
            });
        }
    }
}
