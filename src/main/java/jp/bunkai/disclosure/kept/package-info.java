/**
 * What an organisation discloses, in one place: each upload is a version, a draft until a person confirmed or corrected what was read, and
 * only a confirmed version counts. Files stay as they were sent, with their hash. Everything here is the organisation's own: others meet
 * it through {@code disclosure.sharing} alone. Leans on {@code disclosure.reading}, {@code disclosure.compare} and what stands below.
 */
package jp.bunkai.disclosure.kept;
