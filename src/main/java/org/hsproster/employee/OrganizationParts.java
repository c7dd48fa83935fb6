package org.hsproster.employee;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.hsproster.employee.OrganizationRemark.Kind;

/**
 * The name of an organization, split into its parts.
 *
 * @param name folded, without the legal form and remarks
 */
record OrganizationParts(String name, List<OrganizationRemark> remarks) {

    private static final Pattern BRACKETS = Pattern.compile("[(\\[〔【<〈《{]([^()\\[\\]〔〕【】<>〈〉《》{}]*)(?:[)\\]〕】>〉》}]|$)");

    private static final Pattern DOUBT = Pattern.compile("[?※*×✕△▲]");
    private static final OrganizationRemark DOUBTED = new OrganizationRemark(Kind.NOT_UNDERSTOOD, "?");

    OrganizationParts {
        remarks = List.copyOf(remarks);
    }

    static OrganizationParts of(String text) {
        String folded = LegalForms.withoutSigns(OrganizationRemark.withoutLabel(OrganizationSpelling.folded(text)));
        List<String> beside = new ArrayList<>();
        String rest = BRACKETS.matcher(folded).replaceAll(brackets -> {
            beside.add(brackets.group(1));
            return " ";
        });
        boolean isDoubted = DOUBT.matcher(folded).find();
        int begin = OrganizationRemark.beginIn(rest);
        if (begin < rest.length()) {
            beside.add(rest.substring(begin));
        }
        String bare = LegalForms.without(rest.substring(0, begin));
        String name = OrganizationSpelling.letters(bare).isEmpty() ? folded : bare;
        return new OrganizationParts(
                name,
                Stream.concat(
                                beside.stream().map(each -> OrganizationRemark.of(each, name)),
                                isDoubted ? Stream.of(DOUBTED) : Stream.empty())
                        .toList());
    }

    /**
     * Returns a key that is equal for variants of one name with the same remarks, except remarks that cannot change its
     * meaning.
     */
    String key() {
        String letters = OrganizationSpelling.letters(name);
        StringBuilder key = new StringBuilder(letters.isEmpty() ? name : letters);
        remarks.stream()
                .filter(OrganizationRemark::mayMeanAnother)
                .forEach(remark -> key.append('(')
                        .append(OrganizationSpelling.letters(remark.text()))
                        .append(')'));
        return key.toString();
    }

    Set<String> keys() {
        Set<String> keys = new LinkedHashSet<>();
        keys.add(key());
        if (remarks.stream().noneMatch(OrganizationRemark::mayMeanAnother)) {
            names().forEach(each -> keys.add(OrganizationSpelling.letters(each)));
            names().forEach(each -> keys.add(OrganizationSpelling.sounds(each)));
            keys.remove("");
        }
        return keys;
    }

    /** Returns the name, and other names in its remarks. */
    List<String> names() {
        return Stream.concat(
                        Stream.of(name),
                        texts(Kind.OTHER_NAME).map(LegalForms::without).filter(each -> !each.isEmpty()))
                .toList();
    }

    /** Returns the remarks of a kind. */
    Stream<String> texts(Kind kind) {
        return remarks.stream().filter(remark -> remark.kind() == kind).map(OrganizationRemark::text);
    }

    boolean has(Kind kind) {
        return texts(kind).findAny().isPresent();
    }

    @Override
    public String toString() {
        return "OrganizationParts";
    }
}
