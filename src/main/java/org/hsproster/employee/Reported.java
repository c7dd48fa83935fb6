package org.hsproster.employee;

import java.util.Optional;
import java.util.function.Function;

/**
 * A fact as the roster reports it. Absence is not zero: a missing or unclear cell gives no confirmed points but leaves
 * the total open, and the assessment says so.
 *
 * <p>{@code toString} hides the value: rosters are personal data and must not be logged.
 */
public sealed interface Reported<T> {

    /** Returns the confirmed value, present for {@link Stated} and {@link Assumed}. */
    default Optional<T> confirmed() {
        return Optional.empty();
    }

    /** Returns the value of the cell, confirmed or not; empty if none can be read. */
    default Optional<T> readable() {
        return confirmed();
    }

    /** Tests whether the cell had any content. */
    default boolean isRecorded() {
        return true;
    }

    /** Tests whether the cell had a content that is unclear or unreadable. */
    default boolean isOpen() {
        return false;
    }

    /** Returns the same report about a value derived from this one. */
    <R> Reported<R> map(Function<? super T, ? extends R> mapper);

    static <T> Reported<T> stated(T value) {
        return new Stated<>(value);
    }

    static <T> Reported<T> missing() {
        return new Missing<>();
    }

    /** The cell had a usable value. */
    record Stated<T>(T value) implements Reported<T> {

        @Override
        public Optional<T> confirmed() {
            return Optional.of(value);
        }

        @Override
        public <R> Reported<R> map(Function<? super T, ? extends R> mapper) {
            return new Stated<>(mapper.apply(value));
        }

        @Override
        public String toString() {
            return "Stated";
        }
    }

    /**
     * The value depends on an assumption, such as a unit derived from the size of the number. It counts unless the
     * result depends on its precision.
     */
    record Assumed<T>(T value) implements Reported<T> {

        @Override
        public Optional<T> confirmed() {
            return Optional.of(value);
        }

        @Override
        public <R> Reported<R> map(Function<? super T, ? extends R> mapper) {
            return new Assumed<>(mapper.apply(value));
        }

        @Override
        public String toString() {
            return "Assumed";
        }
    }

    /** The cell, or its whole column, was empty. */
    record Missing<T>() implements Reported<T> {

        @Override
        public boolean isRecorded() {
            return false;
        }

        @Override
        public <R> Reported<R> map(Function<? super T, ? extends R> mapper) {
            return new Missing<>();
        }
    }

    /** The cell has a value that is not certain yet, such as 「N2（取得予定）」. */
    record Unclear<T>(T value) implements Reported<T> {

        @Override
        public Optional<T> readable() {
            return Optional.of(value);
        }

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public <R> Reported<R> map(Function<? super T, ? extends R> mapper) {
            return new Unclear<>(mapper.apply(value));
        }

        @Override
        public String toString() {
            return "Unclear";
        }
    }

    /** The cell had a content that cannot be read as this fact; any value is possible. */
    record Unreadable<T>() implements Reported<T> {

        @Override
        public boolean isOpen() {
            return true;
        }

        @Override
        public <R> Reported<R> map(Function<? super T, ? extends R> mapper) {
            return new Unreadable<>();
        }
    }
}
