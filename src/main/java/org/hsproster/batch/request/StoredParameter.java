package org.hsproster.batch.request;

import java.util.Optional;
import java.util.function.Function;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;

/** A line of the table of job parameters. */
record StoredParameter<T>(
        String name,
        TextCodec<T> codec,
        boolean isRequired,
        boolean isIdentifying,
        Function<RunSpecification, Optional<T>> value) {

    void put(RunSpecification run, StoredPaths paths, JobParametersBuilder builder) {
        value.apply(run)
                .map(each -> codec.writer().apply(paths, each))
                .ifPresent(text -> builder.addString(name, text, isIdentifying));
    }

    Optional<T> in(JobParameters parameters, StoredPaths paths) {
        return Optional.ofNullable(parameters.getString(name))
                .filter(text -> !text.isEmpty())
                .map(text -> codec.reader().apply(paths, text));
    }
}
