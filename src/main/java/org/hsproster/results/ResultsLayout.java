package org.hsproster.results;

import tools.jackson.core.JsonGenerator;
import tools.jackson.core.util.DefaultPrettyPrinter;

/**
 * The layout of the results document: a line for each key of a person, and for each entry of a list within. It is the
 * same on every system, and keeps the many items of a person short.
 */
final class ResultsLayout extends DefaultPrettyPrinter {

    private static final long serialVersionUID = 1L;

    /** Nesting of the keys of a person, or of a sheet. */
    private static final int PERSON = 2;

    private static final String INDENT = "  ";

    ResultsLayout() {
        indentObjectsWith(new KeyPerLine());
    }

    @Override
    public DefaultPrettyPrinter createInstance() {
        return new ResultsLayout();
    }

    @Override
    public void writeEndObject(JsonGenerator json, int entries) {
        if (_nesting > PERSON) {
            _nesting--;
            json.writeRaw(" }");
        } else {
            super.writeEndObject(json, entries);
        }
    }

    @Override
    public void beforeArrayValues(JsonGenerator json) {
        if (_nesting == PERSON) {
            newLine(json, PERSON + 1);
        } else {
            super.beforeArrayValues(json);
        }
    }

    @Override
    public void writeArrayValueSeparator(JsonGenerator json) {
        if (_nesting == PERSON) {
            json.writeRaw(',');
            newLine(json, PERSON + 1);
        } else {
            super.writeArrayValueSeparator(json);
        }
    }

    @Override
    public void writeEndArray(JsonGenerator json, int values) {
        if (_nesting == PERSON && values > 0) {
            newLine(json, PERSON);
            json.writeRaw(']');
        } else {
            super.writeEndArray(json, values);
        }
    }

    private static void newLine(JsonGenerator json, int level) {
        json.writeRaw("\n");
        json.writeRaw(INDENT.repeat(level));
    }

    private static final class KeyPerLine implements Indenter {

        @Override
        public void writeIndentation(JsonGenerator json, int level) {
            if (level > PERSON) {
                json.writeRaw(' ');
            } else {
                newLine(json, level);
            }
        }

        @Override
        public boolean isInline() {
            return false;
        }
    }
}
