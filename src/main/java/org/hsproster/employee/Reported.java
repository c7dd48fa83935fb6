package org.hsproster.employee;

import java.util.Optional;
import java.util.function.Function;

/**
 * A fact as the roster reports it. Absence is not zero: a missing or unclear cell earns no confirmed points but leaves
 * the total open, and the assessment says so.
 *
 * <p>The text forms hide the value: rosters are personal data and must not reach a log.
 */
public sealed interface Reported<T> {

    /** Returns the value that may be counted on, present for {@link Stated} and {@link Assumed}. */
    default Optional<T> confirmed() {
        return Optional.empty();
    }

    /** Returns the value that the cell names, whether it may be counted on or not; empty where none can be read. */
    default Optional<T> readable() {
        return confirmed();
    }

    /** Tests whether the cell held anything at all. */
    default boolean isRecorded() {
        return true;
    }

    /** Tests whether the cell held something that cannot be counted on: unclear or unreadable. */
    default boolean isOpen() {
        return false;
    }

    /** The same report about a value derived from this one. */
    <R> Reported<R> map(Function<? super T, ? extends R> mapper);

    static <T> Reported<T> stated(T value) {
        return new Stated<>(value);
    }

    static <T> Reported<T> missing() {
        return new Missing<>();
    }

    /** The cell held a usable value. */
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
     * The cell gives the value only with an assumption, such as a unit taken from the size of the number. It may be
     * counted on unless something turns on how exact it is.
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

    /** The cell names a value but says that it is not settled yet, such as 「N2（取得予定）」. */
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

    /** The cell held something that cannot be read as this fact; any value is possible. */
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
