package jp.bunkai.annex.cost;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import jp.bunkai.matrix.Cost;
import jp.bunkai.matrix.CostClass;
import jp.bunkai.matrix.CostUnit;
import jp.bunkai.matrix.Payer;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

class CostSheetTest {

    private static final UUID VENDOR = UUID.nameUUIDFromBytes(new byte[] {1});

    private static CostLine line(String title, CostClass costClass, Long amount, Boolean tax, Long yearly) {
        return new CostLine(VENDOR, "=あおば社", "BKP-01", title, "電子カルテ", "通常時",
                new Cost(costClass, Payer.HOSPITAL, amount, amount == null ? null : CostUnit.PER_YEAR, tax, null), null, 12, yearly);
    }

    private static XSSFWorkbook written(List<CostLine> lines) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(
                CostSheet.write("電子カルテ更新", new FiscalYear(2026, 4), LocalDate.of(2026, 11, 21), lines)));
    }

    @Test
    void sumsByVendorKeepTaxApartAndCountWhatCannotBeAddedUp() throws IOException {
        try (XSSFWorkbook workbook = written(List.of(line("取得", CostClass.SEPARATE, 120_000L, true, 120_000L),
                line("保管", CostClass.SEPARATE, 50_000L, false, 50_000L), line("試験", CostClass.UNDECIDED, null, null, null)))) {
            XSSFRow sum = workbook.getSheet("集計").getRow(4);

            assertEquals("=あおば社", sum.getCell(0).getStringCellValue());
            assertEquals(120_000, sum.getCell(1).getNumericCellValue());
            assertEquals(50_000, sum.getCell(2).getNumericCellValue());
            assertEquals(0, sum.getCell(3).getNumericCellValue());
            assertEquals(1, sum.getCell(4).getNumericCellValue());
            assertEquals(1, sum.getCell(5).getNumericCellValue());
            assertEquals(120_000, workbook.getSheet("集計").getRow(5).getCell(1).getNumericCellValue());
        }
    }

    @Test
    void aTextThatBeginsLikeAFormulaStaysAText() throws IOException {
        try (XSSFWorkbook workbook = written(List.of(line("=1+1", CostClass.INCLUDED, null, null, 0L)))) {
            var title = workbook.getSheet("明細").getRow(4).getCell(2);

            assertEquals(CellType.STRING, title.getCellType());
            assertTrue(title.getCellStyle().getQuotePrefixed());
        }
    }

    @Test
    void aDossierWithoutCostsHasAnEmptySheet() throws IOException {
        try (XSSFWorkbook workbook = written(List.of())) {
            assertEquals("合計", workbook.getSheet("集計").getRow(4).getCell(0).getStringCellValue());
            assertEquals(0, workbook.getSheet("集計").getRow(4).getCell(1).getNumericCellValue());
        }
    }
}
