/** The round (合意手続) in which both sides confirm one frozen revision, each signatory in its own manner. */
package jp.bunkai.signoff.round;
