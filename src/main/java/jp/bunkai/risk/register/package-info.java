/**
 * The register of risks (リスク対応一覧): entered by hand or from what the product found, told to the other side, answered, agreed or
 * refused, and approved where the hospital retains one. A further source of proposals joins as a bean of
 * {@link jp.bunkai.risk.register.RiskProposer}. Leans on {@code matrix} and what stands below it.
 */
package jp.bunkai.risk.register;
