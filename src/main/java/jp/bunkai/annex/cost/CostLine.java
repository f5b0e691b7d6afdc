package jp.bunkai.annex.cost;

import java.util.UUID;
import jp.bunkai.matrix.Cost;

/**
 * What one vendor's part in one row costs. {@code contract} may be null. {@code months}: in how many months of the year the contract
 * cited runs, twelve where none is cited. {@code yearly}: yen in the year, null where the number of times or hours is not known and
 * so nothing may be added up.
 */
public record CostLine(UUID vendor, String vendorName, String duty, String title, String scope, String phase, Cost cost, String contract,
        int months, Long yearly) {
}
