package org.hsproster.batch;

import java.util.EnumMap;
import java.util.Map;
import org.hsproster.renewal.Outlook;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/**
 * What the database keeps of a run: numbers.
 *
 * @param outlooks how many people have which
 * @param problems how many findings about the data there are
 * @param forms how many drafts of the form were written
 * @param parts how many workbooks for a group of people were written
 */
record RunCounts(Map<Outlook, Integer> outlooks, int problems, int forms, int parts) {

    private static final String OUTLOOK = "outlook.";
    private static final String PROBLEMS = "problems";
    private static final String FORMS = "forms";
    private static final String PARTS = "parts";

    void putInto(ExecutionContext context) {
        outlooks.forEach((outlook, count) -> context.putInt(OUTLOOK + outlook.name(), count));
        context.putInt(PROBLEMS, problems);
        context.putInt(FORMS, forms);
        context.putInt(PARTS, parts);
    }

    static RunCounts of(ExecutionContext context) {
        Map<Outlook, Integer> outlooks = new EnumMap<>(Outlook.class);
        for (Outlook outlook : Outlook.values()) {
            String key = OUTLOOK + outlook.name();
            if (context.containsKey(key)) {
                outlooks.put(outlook, context.getInt(key));
            }
        }
        return new RunCounts(outlooks, context.getInt(PROBLEMS), context.getInt(FORMS, 0), context.getInt(PARTS, 0));
    }
}
