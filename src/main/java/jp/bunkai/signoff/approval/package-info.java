/**
 * 起案→決裁: before a round each side decides for itself on the annex as it stands, and hands its director a page about it. What a side approved is
 * known to that side alone. Leans on {@code signoff.revision} and what stands below {@code signoff}.
 */
package jp.bunkai.signoff.approval;
