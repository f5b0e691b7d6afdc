/**
 * Fictional people, organisations and dossiers for development and tests; no part of a production build. Stands on top of everything.
 */
package jp.bunkai.sample;
