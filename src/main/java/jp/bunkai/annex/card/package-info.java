/**
 * Cards for the worst day, printed from the EMERGENCY rows and the emergency contacts: one for calling each vendor (事業者連絡カード), and a
 * template of a department's action card (アクションカード). Leans on {@code annex} for its Word engine and on {@code matrix}.
 */
package jp.bunkai.annex.card;
