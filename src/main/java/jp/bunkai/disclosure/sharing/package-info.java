/**
 * Who else sees what an organisation discloses: the vendor grants it hospital by hospital, a hospital asks for it, each look of a hospital
 * is written down, and to everybody else there is nothing. Here a hospital reads disclosures within a dossier, and rules ask through
 * {@link jp.bunkai.disclosure.sharing.SharedDisclosures} what counts there. Leans on {@code disclosure.kept} and {@code disclosure.mapping}.
 */
package jp.bunkai.disclosure.sharing;
