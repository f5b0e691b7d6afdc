package jp.bunkai.catalogue;

/** A group of duties, such as VUL; the matrix is laid out by areas in the order of the catalogue. */
public record Area(String id, Text title) {
}
