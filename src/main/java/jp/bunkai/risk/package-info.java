/**
 * Risks and what was said about them: the register of risks ({@code register}), of measures relaxed ({@code relaxation}), the records of
 * explanations ({@code explanation}) and alerts ({@code alert}). Each line is between the hospital and at most one vendor, and nobody else learns of it. Leans on
 * {@code matrix} and what stands below it; gives rules their facts through {@link jp.bunkai.matrix.RiskRegisters}.
 */
package jp.bunkai.risk;
