package org.hsproster.corpus;

import java.util.Set;

/**
 * What came of holding an outcome against its original.
 *
 * @param faults what the program has lost, changed without a reason, or made wrong
 * @param told how much is the same, and why the rest is not
 */
record Held(Set<String> faults, String told) {

    @Override
    public String toString() {
        return "Held";
    }
}
