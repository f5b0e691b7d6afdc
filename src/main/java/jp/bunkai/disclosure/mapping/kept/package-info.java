/**
 * The mappings that organisations keep, version by version: a hospital's own from questions to duties, over what this release ships, and
 * anybody's own between editions of a form. What is kept of a version never changes, so it is remembered by its id. Leans on
 * {@code disclosure.mapping}, {@code disclosure.compare} and what stands below.
 */
package jp.bunkai.disclosure.mapping.kept;
