/**
 * The ministries' confirmation sheet (確認表) between a dossier's hospital and one vendor: its items from the hospital's own file, 初回確認 as the
 * day of consultation that a person entered, 完了日 for what was 「いいえ」, and what that vendor says to it. No other vendor learns of it. What its
 * items mean for duties comes from the hospital's mapping. Leans on {@code risk}, {@code disclosure} and what stands below them.
 */
package jp.bunkai.rolesheet;
