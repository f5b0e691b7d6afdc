/** Templates of annexes that a hospital edited itself: checked, tried with a sample, kept edition by edition, and used for its annexes. */
package jp.bunkai.annex.template;
