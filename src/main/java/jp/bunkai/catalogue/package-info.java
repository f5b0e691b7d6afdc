/**
 * The catalogue of duties (実施事項), the guidelines they come from and the incidents that taught them: data under
 * {@code resources/catalogue}, read once at start, proved sound, and never changed afterwards. Also the small words
 * that every feature shares ({@link jp.bunkai.catalogue.Letter}, {@link jp.bunkai.catalogue.Phase}). Leans on the
 * platform only, and of that on what every endpoint declares.
 */
package jp.bunkai.catalogue;
