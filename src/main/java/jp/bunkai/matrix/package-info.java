/**
 * The responsibility matrix (責任分界表): the rows of a dossier, what rules find in them, and what each viewer sees. The records a
 * rule reads ({@link jp.bunkai.matrix.Arrangement} and its facts) are pure: no database, no HTTP. A feature above contributes its
 * own rules as beans of {@link jp.bunkai.matrix.Rule}. Leans on {@code dossier} and what stands below it.
 */
package jp.bunkai.matrix;
