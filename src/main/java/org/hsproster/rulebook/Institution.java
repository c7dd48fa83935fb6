package org.hsproster.rulebook;

/**
 * An institution with the name of a university.
 *
 * @param isListed whether the agency has designated it
 * @param country folded, in English
 */
record Institution(String name, boolean isListed, String country) {}
