/**
 * What members are told: a list in the product, and mail. {@link jp.bunkai.organisation.notice.Notices} is the door for every feature;
 * a notice is written in the transaction of what it tells of, mail follows after the commit and never holds a request up.
 *
 * <p>Leans on {@code organisation}, {@code catalogue} and {@code platform}.
 */
package jp.bunkai.organisation.notice;
