package jp.bunkai.catalogue;

/** The product's two languages. Japanese comes first and is the one that contracts are written in. */
public enum Language {
    JA, EN
}
