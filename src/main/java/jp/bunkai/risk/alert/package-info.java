/**
 * Alerts (照会): a notice of a vendor, of JVN or JPCERT, or a CSAF file, sent by the hospital to all vendors that it may concern. Each has its
 * own copy, answers 該当, 非該当 or 調査中 by a day, and learns nothing of the others. What was sent and answered is never changed; the last
 * answer counts. Gives rules their facts through {@link jp.bunkai.matrix.RiskRegisters} and evidence to {@link jp.bunkai.matrix.DutyEvidence}.
 */
package jp.bunkai.risk.alert;
