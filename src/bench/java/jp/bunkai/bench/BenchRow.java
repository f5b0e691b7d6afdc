package jp.bunkai.bench;

import java.util.List;
import java.util.stream.IntStream;

/** A row of the bare table: what a row of the matrix prints, seven columns. Getters, because poi-tl finds values by them. */
public record BenchRow(String no, String title, String scope, String hospital, String vendor, String level, String cost) {

    static final int COLUMNS = 7;

    static List<BenchRow> rows(int count) {
        return IntStream.rangeClosed(1, count).mapToObj(i -> new BenchRow(Integer.toString(i), "サーバのセキュリティアップデート責任 " + i,
                "電子カルテ基盤サーバ（" + i % 7 + "台）", i % 3 == 0 ? "A" : "C", i % 3 == 0 ? "R" : "A/R",
                "適用（Critical） " + (7 + i % 14) + "日以内、定期更新 四半期に1回", i % 5 == 0 ? "未合意" : "料金内")).toList();
    }

    List<String> cells() {
        return List.of(no, title, scope, hospital, vendor, level, cost);
    }

    public String getNo() {
        return no;
    }

    public String getTitle() {
        return title;
    }

    public String getScope() {
        return scope;
    }

    public String getHospital() {
        return hospital;
    }

    public String getVendor() {
        return vendor;
    }

    public String getLevel() {
        return level;
    }

    public String getCost() {
        return cost;
    }
}
