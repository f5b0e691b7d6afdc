/**
 * Before award (調達前): for one function of a dossier the hospital asks several candidates about duties until a day. Each answers in isolation
 * and learns of nobody else; a candidate is no party and sees nothing of the dossier but its name. The hospital compares what was sent once the
 * selection is closed, and on award the answers of the one chosen become the dossier's.
 *
 * <p>Leans on {@code risk}, {@code negotiation}, {@code disclosure} and what stands below them; only {@code annex} and what stands above lean on it.
 */
package jp.bunkai.award;
