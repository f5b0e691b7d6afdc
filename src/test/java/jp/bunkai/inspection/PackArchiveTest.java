package jp.bunkai.inspection;

import static jp.bunkai.support.TestDossier.HOSPITAL_ADMIN;
import static jp.bunkai.support.TestDossier.HOSPITAL_VIEWER;
import static jp.bunkai.support.TestDossier.NETWORK_VENDOR;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.sql.DataSource;
import jp.bunkai.disclosure.TestDisclosures;
import jp.bunkai.platform.upload.UploadedFile;
import jp.bunkai.sample.SamplePeople;
import jp.bunkai.support.TestDossier;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

/** The pack holds what an inspector asks for, in the order of the checklist, with the hash of each file; no proposal prints. */
@QuarkusTest
class PackArchiveTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 1);

    @Inject
    DataSource database;

    private static Map<String, byte[]> files(byte[] zip) throws IOException {
        Map<String, byte[]> files = new LinkedHashMap<>();
        try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), in.readAllBytes());
            }
        }
        return files;
    }

    /** The words of a document of ours. */
    private static String words(byte[] docx) throws IOException {
        return new String(files(docx).get("word/document.xml"), StandardCharsets.UTF_8).replaceAll("<[^>]+>", " ");
    }

    @Test
    void aPackIsWholeAndItsManifestNamesEveryFile() throws IOException {
        TestDossier dossier = TestDossier.begin();
        String hospital = dossier.party(SamplePeople.MIDORINO);
        TestPack pack = TestPack.make(dossier, 2026);
        pack.bring(HOSPITAL_ADMIN, TestPack.form("令和8年度", "医療機関確認用", "1①|医療情報システム安全管理責任者を設置している。|○",
                "2⑬|接続元制限を実施している。", "3①|インシデント発生時における連絡体制図がある。", "3③|サイバー攻撃の想定を含む事業継続計画（BCP）を策定している。")).statusCode(201);
        pack.evidence("NET-01", "2026-09-01");
        String disclosed = TestDisclosures.product();
        TestDisclosures.grant(NETWORK_VENDOR, TestDisclosures.confirmed(NETWORK_VENDOR, TestDisclosures.mds2(disclosed, "AUDT-1|Audit?|Yes|")));
        assertEquals("YES", pack.item(HOSPITAL_ADMIN, hospital, "2.13").getString("proposed"));
        pack.answer(HOSPITAL_ADMIN, hospital, "3.3", TestPack.no(DAY, LocalDate.of(2027, 2, 1))).statusCode(200);
        pack.answer(HOSPITAL_ADMIN, hospital, "3.1", TestPack.said("YES", DAY, "連絡体制図 第2版")).statusCode(200);

        byte[] zip = pack.get(HOSPITAL_VIEWER, "/archive").statusCode(200).contentType("application/zip").extract().asByteArray();
        Map<String, byte[]> files = files(zip);
        List<String> names = List.copyOf(files.keySet());
        assertEquals("00_目次.docx", names.get(0));
        assertTrue(names.containsAll(List.of("01_チェックリスト/00_みどり野市民病院.xlsx", "01_チェックリスト/00_みどり野市民病院_確認記録.docx", "02_未完了の項目.docx", "03_開示書/開示書一覧.docx",
                "04_別紙/02_つばさネットワークス株式会社_責任分界別紙_未署名.docx", "05_連絡体制図/連絡体制図.svg", "05_連絡体制図/連絡体制図.docx", "99_ファイル一覧.docx", "manifest.json")), names.toString());
        String evidence = names.stream().filter(name -> name.startsWith("06_証跡/2.13_2026-09-01_")).findFirst().orElseThrow();
        assertTrue(names.stream().anyMatch(name -> name.startsWith("03_開示書/02_つばさネットワークス株式会社/")), names.toString());

        JsonPath manifest = JsonPath.from(new String(files.get("manifest.json"), StandardCharsets.UTF_8));
        assertEquals(names.size() - 1, manifest.getList("files").size());
        manifest.<Map<String, Object>>getList("files").forEach(file -> assertEquals(UploadedFile.sha256(files.get(file.get("path"))), file.get("sha256")));

        String index = words(files.get("00_目次.docx"));
        assertTrue(index.indexOf("2⑬") < index.indexOf("3①"), "in the order of the checklist");
        assertTrue(index.contains(evidence) && index.contains("未署名") && index.contains("05_連絡体制図/連絡体制図.docx"));
        assertTrue(words(files.get("02_未完了の項目.docx")).contains("2027-02-01"));

        try (XSSFWorkbook own = new XSSFWorkbook(new ByteArrayInputStream(files.get("01_チェックリスト/00_みどり野市民病院.xlsx")))) {
            var sheet = own.getSheetAt(0);
            assertEquals("", sheet.getRow(3).getCell(2) == null ? "" : sheet.getRow(3).getCell(2).toString(), "a はい that nobody confirmed is gone");
            assertTrue(sheet.getRow(4).getCell(2) == null || sheet.getRow(4).getCell(2).toString().isEmpty(), "a proposal never prints");
            assertEquals("○", sheet.getRow(5).getCell(2).getStringCellValue());
            assertEquals("○", sheet.getRow(6).getCell(3).getStringCellValue());
            assertEquals("2027年2月1日", sheet.getRow(6).getCell(5).getStringCellValue());
        }
        assertTrue(new String(files.get("01_チェックリスト/様式に記入できなかった内容.txt"), StandardCharsets.UTF_8).contains("C4：○"));
        String record = words(files.get("01_チェックリスト/00_みどり野市民病院_確認記録.docx"));
        assertTrue(record.contains("佐藤 健") && record.contains("連絡体制図 第2版"));
        assertFalse(record.contains("2026-09-01"), "the source of a proposal that nobody confirmed does not print");
        assertEquals(names, List.copyOf(files(pack.get(HOSPITAL_ADMIN, "/archive").extract().asByteArray()).keySet()), "names follow from what is kept");
        dossier.get(HOSPITAL_ADMIN, "/audit-events").body("items.action", hasItem("INSPECTION_PACK_FETCHED"));
        pack.get(NETWORK_VENDOR, "/archive").statusCode(403);
    }

    @Test
    void aFormThatCannotBeWrittenIntoIsLeftOutAndNamed() throws IOException, SQLException {
        TestDossier dossier = TestDossier.begin();
        TestPack pack = TestPack.make(dossier, 2026);
        byte[] form = TestPack.form("令和8年度", "事業者確認用", "2⑬|接続元制限を実施している。");
        pack.bring(NETWORK_VENDOR, form).statusCode(201);
        keptBeforeItWasChecked(pack.id(), TestPack.unopenable(form));
        pack.get(NETWORK_VENDOR, "/checklists/" + dossier.party(SamplePeople.TSUBASA) + "/document").statusCode(422)
                .body("detail", containsString("書き込めません"));
        Map<String, byte[]> files = files(pack.get(HOSPITAL_ADMIN, "/archive").statusCode(200).extract().asByteArray());
        assertFalse(files.containsKey("01_チェックリスト/02_つばさネットワークス株式会社.xlsx"));
        assertTrue(files.containsKey("01_チェックリスト/02_つばさネットワークス株式会社_確認記録.docx"));
        assertTrue(new String(files.get("manifest.json"), StandardCharsets.UTF_8).contains("02_つばさネットワークス株式会社.xlsx：登録された様式"));
        assertTrue(words(files.get("00_目次.docx")).contains("02_つばさネットワークス株式会社.xlsx（同梱なし：登録された様式「様式.xlsx」に書き込めないため"), "the index says what is not there");
    }

    /** A form as earlier versions took it: the same as the last one, with other bytes. */
    private void keptBeforeItWasChecked(String pack, byte[] content) throws SQLException {
        String of = " from inspection_workbook where pack_id = '" + pack + "'";
        String id = java.util.UUID.randomUUID().toString();
        try (Connection connection = database.getConnection(); Statement statement = connection.createStatement();
                PreparedStatement bytes = connection.prepareStatement("insert into inspection_workbook_content (workbook_id, content) values ('" + id + "', ?)")) {
            statement.executeUpdate("insert into inspection_workbook (id, dossier_id, pack_id, number, form, edition, party_id, file_name, file_size, sha256,"
                    + " person_id, person, uploaded_at) select '" + id + "', dossier_id, pack_id, number + 1, form, edition, party_id, file_name, file_size,"
                    + " sha256, person_id, person, uploaded_at" + of);
            bytes.setBytes(1, content);
            bytes.executeUpdate();
            statement.executeUpdate("insert into inspection_item (workbook_id, position, item, question, object, written, heading, words, placed) select '" + id
                    + "', position, item, question, object, written, heading, words, placed from inspection_item where workbook_id in (select id" + of
                    + " and id <> '" + id + "')");
        }
    }

    @Test
    void nothingOfAPackStaysInTheSystemWhetherItIsTakenOrNot() throws IOException {
        TestPack pack = TestPack.make(TestDossier.begin(), 2025);
        List<String> before = left();
        pack.head(HOSPITAL_ADMIN, "/archive");
        assertEquals(before, left());
        pack.get(HOSPITAL_ADMIN, "/archive").statusCode(200);
        assertEquals(before, left());
    }

    private static List<String> left() throws IOException {
        try (Stream<Path> files = Files.list(Path.of(System.getProperty("java.io.tmpdir")))) {
            return files.map(file -> file.getFileName().toString()).filter(name -> name.startsWith("inspection-pack")).sorted().toList();
        }
    }

    @Test
    void aChecklistWithoutAWorkbookPrintsAsAPlainDocument() throws IOException {
        TestDossier dossier = TestDossier.begin();
        String net = dossier.party(SamplePeople.TSUBASA);
        TestPack pack = TestPack.make(dossier, 2025);
        pack.evidence("NET-01", "2026-03-01");
        pack.answer(NETWORK_VENDOR, net, "2.13", TestPack.said("YES", LocalDate.of(2026, 3, 20), null)).statusCode(200);
        String printed = words(pack.get(NETWORK_VENDOR, "/checklists/" + net + "/document").statusCode(200)
                .header("Content-Disposition", containsString(".docx")).extract().asByteArray());
        pack.evidence("NET-01", "2026-03-25");
        assertEquals("CONFIRMED", pack.item(NETWORK_VENDOR, net, "2.13").getString("state"));
        String later = words(pack.get(NETWORK_VENDOR, "/checklists/" + net + "/document").statusCode(200).extract().asByteArray());
        assertTrue(printed.contains("2026-03-01") && later.contains("2026-03-01") && !later.contains("2026-03-25"), "what was shown when it was confirmed");
        assertTrue(printed.contains("公式の様式ではありません") && printed.contains("田中 翔") && printed.contains("未確認"));
        String picture = pack.get(HOSPITAL_ADMIN, "/contact-tree").statusCode(200).contentType("image/svg+xml").extract().asString();
        assertTrue(picture.contains("つばさネットワークス株式会社") && picture.contains("03-0000-1100"));
        pack.get(NETWORK_VENDOR, "/contact-tree").statusCode(403);
    }
}
