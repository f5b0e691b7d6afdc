/**
 * The register of relaxations (緩和・例外の台帳): measures stopped or loosened for a time, asked for by one side and approved by the hospital. One
 * past its date and not ended is found by the rules. Leans on {@code matrix} and what stands below it.
 */
package jp.bunkai.risk.relaxation;
